package io.telcopledge.reporting.report.seal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.report.seal.application.ReadKeys;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys that reports are checked with. */
@Path("/reporting/v1/report-keys")
@PermitAll
@Tag(name = "Sealed reports")
public class ReportKeysResource {

    private final ReadKeys keys;

    ReportKeysResource(ReadKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces("application/jwk-set+json")
    @Operation(
            summary = "All keys that ever sealed a report, as a JSON Web Key Set; the one that seals now is among them")
    public Uni<Map<String, List<Map<String, Object>>>> all() {
        return keys.all()
                .map(found ->
                        Map.of("keys", found.stream().map(ReportKey::parameters).toList()));
    }
}
