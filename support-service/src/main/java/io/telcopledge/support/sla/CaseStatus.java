package io.telcopledge.support.sla;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.support.figures.Share;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A promise about each case, over the cases whose clock started in a span.
 *
 * @param completeness of the evidence, in percent; null where none can be due yet
 * @param share kept, of those decided
 * @param atRisk of the running ones
 */
public record CaseStatus(
        Verdict verdict,
        @Nullable BigDecimal completeness,
        Share share,
        long started,
        long met,
        long breached,
        long running,
        long atRisk,
        long cancelled) {

    static CaseStatus of(SlaTally tally, Completeness completeness) {
        return new CaseStatus(
                Verdict.of(tally, completeness.isEnough()),
                completeness.percent(),
                Share.of(tally.met(), tally.met() + tally.breached()),
                tally.started(),
                tally.met(),
                tally.breached(),
                tally.running(),
                tally.atRisk(),
                tally.cancelled());
    }
}
