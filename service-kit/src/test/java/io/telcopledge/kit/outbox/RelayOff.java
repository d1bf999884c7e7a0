package io.telcopledge.kit.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application's own relay stands still, so that a test can say when rows go. */
public final class RelayOff implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("telcopledge.outbox.enabled", "false");
    }
}
