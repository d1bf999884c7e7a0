package io.telcopledge.reporting.report.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.application.ReadDraft;
import io.telcopledge.reporting.report.seal.application.ReadEditions;
import io.telcopledge.reporting.report.seal.application.ReadIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The quarterly reports as canonical JSON: the newest sealed edition, or the figures of a quarter that is not sealed.
 */
@Path("/reporting/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ReportResource {

    private final ReadDraft figures;
    private final ReadEditions editions;
    private final ReadIndex index;

    ReportResource(ReadDraft figures, ReadEditions editions, ReadIndex index) {
        this.figures = figures;
        this.editions = editions;
        this.index = index;
    }

    /** The quarters of which there is evidence, the newest first. */
    public record ReportsView(List<ReportLink> reports) {}

    /**
     * Where a report is.
     *
     * @param revision the newest that is sealed; null while it is a draft
     * @param restatementDue whether the evidence says otherwise by now
     */
    public record ReportLink(
            Quarter quarter,
            String status,
            @Nullable Integer revision,
            boolean restatementDue,
            String json,
            String html) {

        static ReportLink of(ReadIndex.Entry entry) {
            return new ReportLink(
                    entry.quarter(),
                    entry.revision() == null ? "DRAFT" : "SEALED",
                    entry.revision(),
                    entry.restatementDue(),
                    "/reporting/v1/reports/" + entry.quarter(),
                    "/reports/" + entry.quarter());
        }
    }

    @GET
    @Operation(summary = "The quarters of which there is evidence, the newest first")
    public Uni<ReportsView> all() {
        return index.newestFirst()
                .map(found -> new ReportsView(found.stream().map(ReportLink::of).toList()));
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Operation(summary = "A quarter's report as canonical JSON (RFC 8785); its ETag is the SHA-256 of the bytes")
    public Uni<Response> one(@PathParam("quarter") Quarter quarter, @Context Request request) {
        return editions.newest(quarter)
                .chain(newest -> newest.map(edition ->
                                Uni.createFrom().item(edition.report().getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(() -> figures.of(quarter)
                                .map(report -> report.canonical().bytes())))
                .map(bytes -> ReportBytes.current(bytes, request));
    }
}
