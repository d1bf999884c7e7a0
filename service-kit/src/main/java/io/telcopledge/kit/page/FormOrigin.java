package io.telcopledge.kit.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser says that a form comes from.
 *
 * @param site the header {@code Sec-Fetch-Site} (W3C Fetch Metadata), which browsers send to trustworthy addresses
 * @param origin the header {@code Origin} (RFC 6454), which they send with every form that is posted
 */
public record FormOrigin(@Nullable String site, @Nullable String origin) {

    /** Whether it is the same scheme, host and port; who says neither is no browser. */
    public boolean isOurs(URI here) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin != null && origin.equals(here.getScheme() + "://" + here.getAuthority());
    }
}
