package io.telcopledge.reporting.live;

import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;

/**
 * What was last told of a promise in a quarter.
 *
 * @param revision 1 for the first telling
 */
public record ToldVerdict(Verdict verdict, boolean settled, long revision) {

    /** Whether it says what the judgement says; a reason that counts on is no news. */
    boolean says(Judgement judgement) {
        return verdict == judgement.verdict() && settled == judgement.settled();
    }
}
