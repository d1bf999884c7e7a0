package io.telcopledge.local.state;

import io.telcopledge.local.process.Readiness;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which parts of a demo work.
 *
 * @param readyByPart in the order in which they depend on each other
 */
public record PlatformStatus(Map<String, Boolean> readyByPart) {

    /** Asks each part. */
    public static PlatformStatus of(DemoState demo) {
        Map<String, Boolean> ready = new LinkedHashMap<>();
        DemoState.DatabaseAccess database = demo.database();
        ready.put(
                "PostgreSQL",
                Readiness.ofDatabase(database.jdbcUrl("postgres"), database.username(), database.password()));
        ready.put("broker", Readiness.ofBroker(demo.bootstrapServers()));
        ready.put("issuer", Readiness.ofHttp(URI.create(demo.issuer() + "/.well-known/openid-configuration")));
        demo.services()
                .forEach((name, url) ->
                        ready.put(name + "-service", Readiness.ofHttp(URI.create(url + "/q/health/ready"))));
        ready.put("front door", Readiness.ofFrontDoor(URI.create(demo.frontDoor() + "/")));
        ready.put("data", demo.filled());
        return new PlatformStatus(ready);
    }

    public boolean isReady() {
        return readyByPart.values().stream().allMatch(ready -> ready);
    }
}
