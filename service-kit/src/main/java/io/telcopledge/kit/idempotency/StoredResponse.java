package io.telcopledge.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
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
 * @param etag the entity tag of the thing as it was then, or null
 */
public record StoredResponse(
        int status,
        @Nullable String location,
        @Nullable String json,
        @Nullable String etag) {

    public StoredResponse(int status, @Nullable String location, @Nullable String json) {
        this(status, location, json, null);
    }

    public Response toResponse() {
        Response.ResponseBuilder response = Response.status(status);
        if (location != null) {
            response.location(URI.create(location));
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return json == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON_TYPE).entity(json).build();
    }
}
