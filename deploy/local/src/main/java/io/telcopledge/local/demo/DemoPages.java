package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.PageClient;
import io.telcopledge.local.embedded.Secrets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The services' pages as a client of the issuer. */
final class DemoPages {

    private DemoPages() {}

    /** Known at both names of this machine; its secret lasts as long as the demo, and with it people's sessions. */
    static PageClient behind(int frontDoor) {
        Set<String> signedIn = new LinkedHashSet<>();
        Set<String> signedOut = new LinkedHashSet<>();
        for (String host : List.of("localhost", "127.0.0.1")) {
            String origin = "http://" + host + ":" + frontDoor;
            for (PlatformService service : PlatformService.values()) {
                signedIn.add(origin + "/" + service.shortName() + "/signed-in");
            }
            signedOut.add(origin + "/");
        }
        return new PageClient("telcopledge-pages", Secrets.random(32), signedIn, signedOut);
    }
}
