package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.application.VerifyReport;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.Verification;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Anybody may have a sealed report checked. */
@Path(Addresses.REPORTS + "/{quarter: [0-9]{4}-Q[1-4]}/verify")
@PermitAll
@Tag(name = "Sealed reports")
public class VerifyResource {

    private final VerifyReport verify;

    VerifyResource(VerifyReport verify) {
        this.verify = verify;
    }

    /** What came of it. */
    record VerificationView(Quarter quarter, int revision, Check.Outcome outcome, List<Check> checks) {

        static VerificationView of(Verification verification) {
            return new VerificationView(
                    verification.quarter(), verification.revision(), verification.outcome(), verification.checks());
        }
    }

    @GET
    @Operation(
            summary =
                    "Compute a sealed revision again from the evidence alone and compare bytes, hashes and signature; the"
                            + " newest where no revision is named")
    public Uni<Response> verify(
            @PathParam("quarter") Quarter quarter, @QueryParam("revision") @Nullable Integer revision) {
        return verify.of(quarter, revision)
                .map(found -> Response.ok(VerificationView.of(found))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
