package io.telcopledge.local.frontdoor;

import java.util.HashMap;
import java.util.Map;

/**
 * How many connections, requests or streams of one address there may be at a time, and in all. Used by the one event
 * loop of the front door only.
 */
final class Visitors {

    private final int perAddress;
    private final int inAll;
    private final Map<String, Integer> present = new HashMap<>();
    private int total;

    Visitors(int perAddress, int inAll) {
        this.perAddress = perAddress;
        this.inAll = inAll;
    }

    /** Whether there is room for one more, who then has come. */
    boolean come(String address) {
        int own = present.getOrDefault(address, 0);
        if (own >= perAddress || total >= inAll) {
            return false;
        }
        present.put(address, own + 1);
        total++;
        return true;
    }

    /** One who had come goes. */
    void go(String address) {
        total--;
        present.computeIfPresent(address, (known, own) -> own > 1 ? own - 1 : null);
    }
}
