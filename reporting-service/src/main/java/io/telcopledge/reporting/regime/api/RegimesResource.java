package io.telcopledge.reporting.regime.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.regime.Regime;
import io.telcopledge.reporting.regime.Regimes;
import io.telcopledge.reporting.regime.application.ReadRegimeFacts;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A quarter as other regimes ask for it. */
@Path("/reporting/v1/regimes")
@PermitAll
@Tag(name = "Regimes")
public class RegimesResource {

    private final Regimes regimes;
    private final ReadRegimeFacts facts;
    private final OperatorTime time;

    RegimesResource(Regimes regimes, ReadRegimeFacts facts, OperatorTime time) {
        this.regimes = regimes;
        this.facts = facts;
        this.time = time;
    }

    /** All regimes. */
    record RegimesView(List<RegimeLink> regimes) {}

    /** Where a regime's figures are. */
    record RegimeLink(String id, Words title, String source, String href) {

        static RegimeLink of(Regime regime) {
            return new RegimeLink(regime.id(), regime.title(), regime.source(), "/reporting/v1/regimes/" + regime.id());
        }
    }

    @GET
    @Operation(summary = "The regimes whose figures can be asked for")
    public RegimesView all() {
        return new RegimesView(regimes.regimes().stream().map(RegimeLink::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A quarter as the regime asks for it, by default the last that has ended")
    public Uni<RegimeView> one(@PathParam("id") String id, @QueryParam("quarter") @Nullable Quarter quarter) {
        Regime regime = regimes.withId(id).orElseThrow(() -> Refusal.notFound("regime"));
        Quarter asked = quarter == null ? time.currentQuarter().previous() : quarter;
        return facts.of(asked, regimes).map(found -> RegimeView.of(regime, asked, regime.figures(found)));
    }
}
