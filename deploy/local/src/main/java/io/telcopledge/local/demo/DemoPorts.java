package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.FreePort;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where everything listens: the usual ports as far as they are free. They stay the same while the demo runs. */
record DemoPorts(int frontDoor, int issuer, int broker, int database, Map<PlatformService, Integer> services) {

    private static final int ISSUER = 8180;
    private static final int BROKER = 9092;
    private static final int DATABASE = 5432;

    static DemoPorts choose(int frontDoor) {
        Set<Integer> given = new HashSet<>();
        int door = free(frontDoor, given);
        int issuer = free(ISSUER, given);
        int broker = free(BROKER, given);
        int database = free(DATABASE, given);
        Map<PlatformService, Integer> services = new EnumMap<>(PlatformService.class);
        for (PlatformService service : PlatformService.values()) {
            services.put(service, free(service.usualPort(), given));
        }
        return new DemoPorts(door, issuer, broker, database, services);
    }

    private static int free(int usual, Set<Integer> given) {
        int port = FreePort.preferring(usual);
        while (!given.add(port)) {
            port = FreePort.any();
        }
        return port;
    }

    Map<String, Integer> byServiceName() {
        Map<String, Integer> ports = new TreeMap<>();
        services.forEach((service, port) -> ports.put(service.shortName(), port));
        return ports;
    }
}
