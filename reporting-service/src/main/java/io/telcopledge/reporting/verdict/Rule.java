package io.telcopledge.reporting.verdict;

import java.util.Optional;

/** One rule of judging. */
@FunctionalInterface
public interface Rule {

    /** The judgement where the rule applies; empty leaves it to the next one. */
    Optional<Judgement> judge(Situation situation);
}
