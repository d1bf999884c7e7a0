package io.telcopledge.local.demo;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Where everything listens: the usual ports as far as they are free. They stay the same while the demo runs. */
record DemoPorts(int frontDoor, int issuer, int broker, int database, Map<PlatformService, Integer> services) {

    private static final int ISSUER = 8180;
    private static final int BROKER = 9092;
    private static final int DATABASE = 5432;

    static DemoPorts choose(int frontDoor, PortReservations reservations) throws IOException {
        int door = reservations.reserve(frontDoor);
        int issuer = reservations.reserve(ISSUER);
        int broker = reservations.reserve(BROKER);
        int database = reservations.reserve(DATABASE);
        Map<PlatformService, Integer> services = new EnumMap<>(PlatformService.class);
        for (PlatformService service : PlatformService.values()) {
            services.put(service, reservations.reserve(service.usualPort()));
        }
        return new DemoPorts(door, issuer, broker, database, services);
    }

    Map<String, Integer> byServiceName() {
        Map<String, Integer> ports = new TreeMap<>();
        services.forEach((service, port) -> ports.put(service.shortName(), port));
        return ports;
    }
}
