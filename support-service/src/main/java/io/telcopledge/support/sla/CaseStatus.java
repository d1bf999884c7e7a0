package io.telcopledge.support.sla;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.support.figures.Share;

/**
 * A promise about each case, over the cases whose clock started in a span.
 *
 * @param share kept, of those decided
 * @param atRisk of the running ones
 */
public record CaseStatus(
        Verdict verdict,
        Share share,
        long started,
        long met,
        long breached,
        long running,
        long atRisk,
        long cancelled) {

    static CaseStatus of(SlaTally tally) {
        return new CaseStatus(
                Verdict.of(tally),
                Share.of(tally.met(), tally.met() + tally.breached()),
                tally.started(),
                tally.met(),
                tally.breached(),
                tally.running(),
                tally.atRisk(),
                tally.cancelled());
    }
}
