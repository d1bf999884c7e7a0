package io.telcopledge.reporting.regime.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.regime.Regimes;
import io.telcopledge.reporting.regime.Resolutions;
import io.telcopledge.reporting.regime.Waits;
import io.telcopledge.reporting.verdict.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** What regimes ask for and promises do not. */
@ApplicationScoped
public class RegimeTotals {

    private static final List<String> CALLS = List.of(Streams.CALLS);
    private static final List<String> RESOLUTIONS = List.of(Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_RESOLUTIONS);

    private final WaitTotals waits;
    private final ResolutionTotals resolutions;

    @Inject
    RegimeTotals(WaitTotals waits, ResolutionTotals resolutions) {
        this.waits = waits;
        this.resolutions = resolutions;
    }

    /** Both. */
    public record Told(Waits waits, Resolutions resolutions) {}

    /**
     * What a quarter adds up to.
     *
     * @param covered the share of the quarter in which each of some streams was told
     */
    public Uni<Told> of(
            Mutiny.Session session, Quarter quarter, Regimes regimes, Function<List<String>, Share> covered) {
        return waits.of(session, quarter, regimes.limits(), covered.apply(CALLS))
                .chain(waited -> resolutions
                        .of(session, quarter, regimes.percents(), covered.apply(RESOLUTIONS))
                        .map(resolved -> new Told(waited, resolved)));
    }
}
