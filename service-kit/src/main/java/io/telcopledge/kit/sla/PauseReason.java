package io.telcopledge.kit.sla;

import java.util.List;

/** What to say of a clock whose pauses are told anew. */
final class PauseReason {

    private static final int LONGEST = 900;

    private PauseReason() {}

    static String of(ClockHistory before, ClockHistory after) {
        List<Pause> added = after.pauses().stream()
                .filter(pause -> !before.pauses().contains(pause))
                .toList();
        if (added.isEmpty()) {
            return "a pause was taken back";
        }
        Pause last = added.get(added.size() - 1);
        String reason =
                last.reason().substring(0, Math.min(LONGEST, last.reason().length()));
        return (last.to() == null ? "paused: " : "was paused: ") + reason;
    }
}
