package io.telcopledge.kit.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The hours of one kind of day: sorted, apart from each other; what touches is one stretch. */
final class DayHours {

    private DayHours() {}

    /** @throws IllegalArgumentException when two of them overlap: one of them is a mistake */
    static List<Hours> normal(List<Hours> told) {
        List<Hours> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparingInt(Hours::from));
        List<Hours> normal = new ArrayList<>();
        for (Hours hours : sorted) {
            Hours last = normal.isEmpty() ? null : normal.get(normal.size() - 1);
            if (last != null && hours.from() < last.to()) {
                throw new IllegalArgumentException("the hours " + last + " and " + hours + " overlap");
            }
            if (last != null && hours.from() == last.to()) {
                normal.set(normal.size() - 1, new Hours(last.from(), hours.to()));
            } else {
                normal.add(hours);
            }
        }
        return List.copyOf(normal);
    }
}
