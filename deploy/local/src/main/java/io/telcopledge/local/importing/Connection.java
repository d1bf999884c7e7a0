package io.telcopledge.local.importing;

import io.telcopledge.local.posting.AccessTokens;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the platform is and who speaks to it. */
record Connection(URI frontDoor, AccessTokens tokens) {

    static Connection of(@Nullable URI url, @Nullable String token) throws IOException {
        if (url == null || token == null) {
            throw new MappingRefused("give --url and --token");
        }
        return new Connection(url, AccessTokens.of(token));
    }
}
