package io.telcopledge.kit.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pauses as they count: sorted, and those that overlap as one, so that no moment is held twice. */
final class Pauses {

    private static final Comparator<Pause> ORDER =
            Comparator.comparing(Pause::from).thenComparing(Pause::end).thenComparing(Pause::reason);

    private Pauses() {}

    static List<Pause> sorted(List<Pause> told) {
        return told.stream().distinct().sorted(ORDER).toList();
    }

    static List<Pause> merged(List<Pause> told) {
        List<Pause> merged = new ArrayList<>();
        for (Pause pause : sorted(told)) {
            Pause last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || pause.from().isAfter(last.end())) {
                merged.add(pause);
            } else if (pause.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new Pause(last.from(), pause.to(), last.reason()));
            }
        }
        return merged;
    }
}
