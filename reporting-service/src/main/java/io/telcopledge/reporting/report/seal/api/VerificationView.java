package io.telcopledge.reporting.report.seal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.application.AskForCheck;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.KeptVerification;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision's check, as JSON.
 *
 * @param progress of the one that is open; null where none is
 * @param outcome what it found, as do the rest; null while one is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        Quarter quarter,
        int revision,
        State state,
        @Nullable Progress progress,
        Check.@Nullable Outcome outcome,
        @Nullable OffsetDateTime checkedAt,
        @Nullable List<Check> checks) {

    /** Where it is. */
    enum State {
        ASKED,
        RUNNING,
        DONE
    }

    /** How many events of the evidence were read, of how many. */
    record Progress(long read, long of) {}

    static VerificationView of(AskForCheck.Answer answer, OperatorTime time) {
        KeptVerification known = answer.known();
        KeptVerification.Found found = known.open() ? null : known.last();
        return new VerificationView(
                answer.revision().quarter(),
                answer.revision().number(),
                state(known),
                known.open() ? new Progress(known.read(), known.of()) : null,
                found == null ? null : found.verification().outcome(),
                found == null ? null : time.local(found.at()),
                found == null ? null : found.verification().checks());
    }

    private static State state(KeptVerification known) {
        if (!known.open()) {
            return State.DONE;
        }
        return known.of() == 0 ? State.ASKED : State.RUNNING;
    }
}
