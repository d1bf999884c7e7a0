package io.telcopledge.local.importing;

import io.telcopledge.local.embedded.DemoUser;
import io.telcopledge.local.posting.AccessTokens;
import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoTokens;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the platform is and who speaks to it. */
record Connection(URI frontDoor, AccessTokens tokens) {

    private static final String PUBLISHER = "publisher";

    /**
     * What the caller names, else the running demo and its publisher.
     *
     * @throws MappingRefused when the address has no token beside it
     * @throws PlatformUnreachable when nothing is named and no demo runs
     */
    static Connection of(@Nullable URI url, @Nullable String token) throws IOException {
        if (url != null && token != null) {
            return new Connection(url, AccessTokens.of(token));
        }
        if (url != null) {
            // The demo's token is nobody else's business.
            throw new MappingRefused("--url needs --token");
        }
        DemoState demo = DemoState.ofRunningDemo()
                .orElseThrow(() -> new PlatformUnreachable("no demo is running; give --url and --token", null));
        return new Connection(demo.frontDoor(), token == null ? publisher(demo) : AccessTokens.of(token));
    }

    private static AccessTokens publisher(DemoState demo) {
        DemoUser publisher = demo.users()
                .named(PUBLISHER)
                .orElseThrow(() -> new MappingRefused("the demo has no user " + PUBLISHER + "; give --token"));
        DemoTokens tokens = new DemoTokens(demo);
        return AccessTokens.renewable(() -> tokens.of(publisher));
    }
}
