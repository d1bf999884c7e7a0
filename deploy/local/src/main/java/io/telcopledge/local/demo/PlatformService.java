package io.telcopledge.local.demo;

import java.nio.file.Path;
import java.util.Locale;

/** The five services, and the heap that each needs on one machine. */
enum PlatformService {
    NETWORK(8081, 128),
    SUPPORT(8082, 224),
    PRIVACY(8083, 160),
    FEEDBACK(8084, 128),
    REPORTING(8085, 224);

    private final int usualPort;
    private final int heapMegabytes;

    PlatformService(int usualPort, int heapMegabytes) {
        this.usualPort = usualPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** As in the routes and the database's name. */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String moduleName() {
        return shortName() + "-service";
    }

    int usualPort() {
        return usualPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** What the build leaves in the checkout. */
    Path program(Path home) {
        return home.resolve(moduleName()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
