package io.telcopledge.kit.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a POST as it is told again; stored in the clear, so it must hold no text of a person.
 *
 * @param status the HTTP status
 * @param location where the thing that was made is, or null
 * @param json the body, or null for none
 */
public record StoredResponse(
        int status, @Nullable String location, @Nullable String json) {

    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.location(URI.create(location));
        }
        return json == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(json).build();
    }
}
