package io.telcopledge.kit.paging.rest;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as JSON.
 *
 * @param next what to send as {@code after} for the following page, or null where this is the last
 */
public record PageView<T>(List<T> items, @Nullable String next) {

    public static <T> PageView<T> of(Page<T> page) {
        return new PageView<>(page.items(), page.next().map(Cursor::toString).orElse(null));
    }

    /**
     * The page with its link to the following one.
     *
     * @param here the address that was asked, parameters and all
     */
    public static <T> Response respond(Page<T> page, UriBuilder here) {
        Response.ResponseBuilder answer = Response.ok(of(page));
        PageLink.of(page, here).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
        return answer.build();
    }
}
