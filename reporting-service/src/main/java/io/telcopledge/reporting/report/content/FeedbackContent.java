package io.telcopledge.reporting.report.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users said and what became of it; the counts are null where nobody publishes it.
 *
 * @param received in the quarter
 * @param routed of those received, how many a department has
 * @param answered of those received, how many have an answer
 * @param done what was done because of what users said
 */
public record FeedbackContent(
        @Nullable Long received,
        @Nullable Long routed,
        @Nullable Long answered,
        List<SaidAndDone> done) {

    public FeedbackContent {
        done = List.copyOf(done);
    }

    /** Nobody publishes how feedback is handled: that is unproven, and not the same as none. */
    public FeedbackContent unproven() {
        return new FeedbackContent(null, null, null, done);
    }

    public boolean isProven() {
        return received != null;
    }
}
