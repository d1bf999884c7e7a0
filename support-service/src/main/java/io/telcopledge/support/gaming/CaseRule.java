package io.telcopledge.support.gaming;

import java.util.Optional;

/** A rule that looks at one complaint by itself. */
public interface CaseRule {

    /** Whether the complaint is one of those that could fall under the rule, and whether it does. */
    Optional<Check> check(Trail trail);
}
