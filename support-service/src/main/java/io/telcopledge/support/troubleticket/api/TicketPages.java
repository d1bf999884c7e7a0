package io.telcopledge.support.troubleticket.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.support.troubleticket.FieldSelection;
import io.telcopledge.support.troubleticket.TicketAttribute;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * A part of a list as TMF630 answers it. Always 200: TMF621's own document lists no 206, and the counts tell whether
 * there is more.
 */
final class TicketPages {

    private TicketPages() {}

    static Response page(List<ObjectNode> documents, long total, TicketQuery query, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(documents.stream()
                        .map(document -> select(document, query.fields()))
                        .toList())
                .header("X-Total-Count", total)
                .header("X-Result-Count", documents.size());
        link(response, uri, "first", 0, query);
        if (query.offset() > 0) {
            link(response, uri, "prev", Math.max(0, query.offset() - query.limit()), query);
        }
        if (query.offset() + documents.size() < total) {
            link(response, uri, "next", query.offset() + query.limit(), query);
        }
        long last = total == 0 ? 0 : (total - 1) / query.limit() * query.limit();
        link(response, uri, "last", last, query);
        return response.build();
    }

    /** The chosen attributes, in the specification's order. */
    static ObjectNode select(ObjectNode document, FieldSelection fields) {
        for (TicketAttribute attribute : TicketAttribute.values()) {
            if (!fields.shows(attribute)) {
                document.remove(attribute.label());
            }
        }
        return document;
    }

    private static void link(
            Response.ResponseBuilder response, UriInfo uri, String rel, long offset, TicketQuery query) {
        response.link(
                uri.getRequestUriBuilder()
                        .replaceQueryParam("offset", offset)
                        .replaceQueryParam("limit", query.limit())
                        .build(),
                rel);
    }
}
