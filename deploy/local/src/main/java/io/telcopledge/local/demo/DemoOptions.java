package io.telcopledge.local.demo;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What the caller chose.
 *
 * @param home the checkout whose build is run
 * @param frontDoor the port of the front door
 * @param dataDir where everything is kept
 * @param keepData whether the folder outlives the demo
 */
public record DemoOptions(
        Path home, int frontDoor, Path dataDir, boolean keepData, boolean seed, boolean traffic, ZoneId zone) {}
