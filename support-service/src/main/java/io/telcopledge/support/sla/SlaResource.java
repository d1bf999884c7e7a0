package io.telcopledge.support.sla;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The promises about complaints and the hotline, as aggregates that name nobody. */
@Path("/support/v1/sla")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SLA")
public class SlaResource {

    /** A wall of screens asks once for all of its viewers. */
    private static final String FOR_SECONDS = "private, max-age=5";

    private final Mutiny.SessionFactory sessions;
    private final ReadStatus status;
    private final ObjectMapper json;

    @Inject
    public SlaResource(Mutiny.SessionFactory sessions, ReadStatus status, ObjectMapper json) {
        this.sessions = sessions;
        this.status = status;
        this.json = json;
    }

    @GET
    @Authenticated
    @Operation(summary = "How each promise stands now, today and this quarter; null where nothing proves it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SlaStatus.class)),
            description = "ETag is of the figures: asking again with If-None-Match answers 304 while they are the same")
    public Uni<Response> status(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return sessions.withSession(status::read).map(read -> answer(json.valueToTree(read), ifNoneMatch));
    }

    private static Response answer(JsonNode read, @Nullable String ifNoneMatch) {
        Version figures = version(read);
        Response.ResponseBuilder answer = figures.isHeldBy(ifNoneMatch) ? Response.notModified() : Response.ok(read);
        return answer.header(HttpHeaders.ETAG, figures.tag())
                .header(HttpHeaders.CACHE_CONTROL, FOR_SECONDS)
                .build();
    }

    /** A number for what is said, whenever it was said: 64 bits of a hash. */
    private static Version version(JsonNode read) {
        ObjectNode figures = read.deepCopy();
        figures.remove("asOf");
        figures.path("promises").forEach(promise -> ((ObjectNode) promise).remove("nowFrom"));
        byte[] text = figures.toString().getBytes(StandardCharsets.UTF_8);
        UUID hash = UUID.nameUUIDFromBytes(text);
        return new Version(hash.getMostSignificantBits() ^ hash.getLeastSignificantBits());
    }
}
