package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.application.ReadEditions;
import io.telcopledge.reporting.report.seal.application.ReadKeys;
import io.telcopledge.reporting.report.seal.bundle.Bundle;
import io.telcopledge.reporting.report.seal.bundle.BundleZip;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that an outsider needs to check a sealed report. */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/revisions/{revision: [0-9]{1,6}}/bundle")
@PermitAll
@Tag(name = "Sealed reports")
public class BundleResource {

    private final ReadEditions editions;
    private final ReadKeys keys;

    BundleResource(ReadEditions editions, ReadKeys keys) {
        this.editions = editions;
        this.keys = keys;
    }

    @GET
    @Produces("application/zip")
    @Operation(
            summary = "A sealed report with its seal, its commitments, its evidence added up and the keys: checked by"
                    + " telcopledge verify-report --bundle without a platform")
    public Uni<Response> bundle(@PathParam("quarter") Quarter quarter, @PathParam("revision") int revision) {
        return editions.one(quarter, revision)
                .map(found -> found.orElseThrow(() -> Refusal.notFound("sealed revision")))
                .chain(edition -> keys.all().map(all -> BundleZip.write(Bundle.of(edition, all))))
                .map(zip -> Response.ok(zip)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"telcopledge-" + quarter + "-r" + revision + ".zip\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .build());
    }
}
