package io.telcopledge.reporting.programme;

import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * All that can show that milestones were reached.
 *
 * @param events the first event of each milestone that is shown by one
 * @param keptQuarters of each promise the ended quarters in which it was kept, the oldest first
 * @param words those that a manager's word is given for
 */
public record Shown(
        Map<String, Reached> events, Map<String, List<Quarter>> keptQuarters, Map<String, Reached> words, ZoneId zone) {

    public Shown {
        events = Map.copyOf(events);
        keptQuarters = Map.copyOf(keptQuarters);
        words = Map.copyOf(words);
    }

    List<Quarter> kept(String commitment) {
        return keptQuarters.getOrDefault(commitment, List.of());
    }

    /** A quarter is kept on its last day, not on the day after. */
    Instant lastInstantOf(Quarter quarter) {
        return quarter.end(zone).minusMillis(1);
    }
}
