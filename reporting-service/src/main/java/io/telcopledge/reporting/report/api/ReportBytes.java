package io.telcopledge.reporting.report.api;

import io.telcopledge.reporting.report.Checksum;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;

/** A report's bytes as an answer; the ETag is their SHA-256. */
public final class ReportBytes {

    private static final String SCHEMA = "</reporting/schemas/report.json>; rel=\"describedby\"";
    private static final String ASK_AGAIN = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private ReportBytes() {}

    /** What can be another the next time. */
    public static Response current(byte[] bytes, Request request) {
        return answer(bytes, request, ASK_AGAIN);
    }

    /** What stays at its address for ever. */
    public static Response sealed(byte[] bytes, Request request) {
        return answer(bytes, request, FOR_EVER);
    }

    private static Response answer(byte[] bytes, Request request, String caching) {
        String checksum = Checksum.of(bytes);
        EntityTag tag = new EntityTag(checksum);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag)
                // RFC 9530, for who checks what arrived.
                .header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(checksum)) + ":")
                .header(HttpHeaders.LINK, SCHEMA)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
