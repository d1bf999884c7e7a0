package io.telcopledge.kit.tmf;

import io.telcopledge.kit.problem.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is asked for (TMF630, Part 1: pagination).
 *
 * @param offset 0 to 100,000
 * @param limit 1 to 200
 */
public record ListPart(int offset, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int FARTHEST = 100_000;

    /** Reads the parameters; fails with a {@link Refusal} (400) that names the one that is wrong. */
    public static ListPart of(MultivaluedMap<String, String> parameters) {
        return new ListPart(
                number("offset", parameters.getFirst("offset"), 0, 0, FARTHEST),
                number("limit", parameters.getFirst("limit"), USUAL, 1, MOST));
    }

    /**
     * The answer. Always 200: the APIs' own documents list no 206, and the counts tell whether there is more.
     *
     * @param total how many the whole list has
     */
    public Response answer(List<?> items, long total, UriInfo uri) {
        Response.ResponseBuilder response =
                Response.ok(items).header("X-Total-Count", total).header("X-Result-Count", items.size());
        link(response, uri, "first", 0);
        if (offset > 0) {
            link(response, uri, "prev", Math.max(0, offset - limit));
        }
        if (offset + items.size() < total) {
            link(response, uri, "next", offset + limit);
        }
        link(response, uri, "last", total == 0 ? 0 : (total - 1) / limit * limit);
        return response.build();
    }

    private void link(Response.ResponseBuilder response, UriInfo uri, String rel, long from) {
        response.link(
                uri.getRequestUriBuilder()
                        .replaceQueryParam("offset", from)
                        .replaceQueryParam("limit", limit)
                        .build(),
                rel);
    }

    private static int number(String name, @Nullable String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Told below, as for a number that is out of range.
        }
        throw Refusal.invalid(name, "must be from " + least + " to " + most);
    }
}
