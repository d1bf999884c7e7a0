package io.telcopledge.reporting.report.seal.verify;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.verify.Check.Outcome;
import java.util.List;

/** What came of checking one sealed revision. */
public record Verification(Quarter quarter, int revision, List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /** One difference is one, whatever else could not be checked. */
    public Outcome outcome() {
        if (has(Outcome.DIFFERS)) {
            return Outcome.DIFFERS;
        }
        return has(Outcome.UNCHECKABLE) ? Outcome.UNCHECKABLE : Outcome.SAME;
    }

    private boolean has(Outcome outcome) {
        return checks.stream().anyMatch(check -> check.outcome() == outcome);
    }
}
