package io.telcopledge.local.demo;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What the caller chose.
 *
 * @param home the checkout whose build is run
 * @param frontDoor the port of the front door
 * @param folder where everything is kept
 */
public record DemoOptions(Path home, int frontDoor, DemoFolder folder, boolean seed, boolean traffic, ZoneId zone) {

    Path dataDir() {
        return folder.path();
    }

    boolean keepData() {
        return !folder.temporary();
    }
}
