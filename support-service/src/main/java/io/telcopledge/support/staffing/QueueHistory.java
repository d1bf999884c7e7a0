package io.telcopledge.support.staffing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A queue's past. Only days on which anybody called count: one without a call at all is taken for closed or not told,
 * and does not make the others look quieter.
 *
 * @param days of the operator's calendar, on which anybody called
 */
public record QueueHistory(Map<SlotOfWeek, SlotCounts> slots, Set<LocalDate> days, ZoneId zone) {

    SlotCounts of(SlotOfWeek slot) {
        return slots.getOrDefault(slot, SlotCounts.NONE);
    }

    public SlotCounts total() {
        return slots.values().stream().reduce(SlotCounts.NONE, SlotCounts::plus);
    }

    /** How often each quarter of an hour came by: twice on the day that summer time ends, never where it begins. */
    Map<SlotOfWeek, Integer> occurrences() {
        Map<SlotOfWeek, Integer> occurrences = new HashMap<>();
        for (LocalDate day : days) {
            ZonedDateTime end = day.plusDays(1).atStartOfDay(zone);
            for (ZonedDateTime at = day.atStartOfDay(zone); at.isBefore(end); at = at.plusSeconds(SlotOfWeek.SECONDS)) {
                occurrences.merge(SlotOfWeek.of(at), 1, Integer::sum);
            }
        }
        return occurrences;
    }
}
