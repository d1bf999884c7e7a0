package io.telcopledge.kit.paging.rest;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;

/** The {@code Link} to the following page (RFC 8288). */
public final class PageLink {

    private PageLink() {}

    /**
     * The header's value, where a page follows.
     *
     * @param here the address that was asked, parameters and all
     */
    public static Optional<String> of(Page<?> page, UriBuilder here) {
        return of(page.next().map(Cursor::toString), here);
    }

    /** @param next where the following page begins; empty where there is none */
    public static Optional<String> of(Optional<String> next, UriBuilder here) {
        return next.map(
                after -> "<" + here.clone().replaceQueryParam("after", after).build() + ">; rel=\"next\"");
    }
}
