package io.telcopledge.kit.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a clock since it started, by the time of what happened, so that the order of telling leaves no
 * trace.
 *
 * @param episodes from the start, in order: all but the last end in a reopening
 * @param pauses all that the case told last, whether the policy can be paused or not
 */
public record ClockHistory(List<Episode> episodes, List<Pause> pauses) {

    static final ClockHistory EMPTY = new ClockHistory(List.of(Episode.OPEN), List.of());

    public ClockHistory {
        episodes = List.copyOf(episodes);
        pauses = Pauses.sorted(pauses);
        if (episodes.isEmpty() || current(episodes).reopened() != null) {
            throw new IllegalArgumentException("the last episode lasts");
        }
    }

    private static Episode current(List<Episode> episodes) {
        return episodes.get(episodes.size() - 1);
    }

    Episode current() {
        return current(episodes);
    }

    /** What ended it, or null while it runs. */
    @Nullable
    Mark end() {
        return current().end();
    }

    ClockHistory stop(Mark at) {
        return replace(at, episode -> episode.stopped(at));
    }

    ClockHistory cancel(Mark at) {
        return replace(at, episode -> episode.cancelled(at));
    }

    private ClockHistory replace(Mark at, UnaryOperator<Episode> change) {
        List<Episode> changed = new ArrayList<>(episodes);
        int index = indexOf(at);
        changed.set(index, change.apply(changed.get(index)));
        return new ClockHistory(changed, pauses);
    }

    /** Whatever ended it up to the reopening is taken back; what ended it later ends it still. */
    ClockHistory reopen(Mark at) {
        if (episodes.stream()
                .map(Episode::reopened)
                .filter(Objects::nonNull)
                .anyMatch(known -> known.at().equals(at.at()))) {
            return this;
        }
        List<Episode> split = new ArrayList<>(episodes);
        int index = indexOf(at);
        Episode episode = split.remove(index);
        split.add(index, episode.from(at));
        split.add(index, episode.upTo(at));
        return new ClockHistory(split, pauses);
    }

    /** What ended it and took that back, in place of what was told before. */
    ClockHistory ended(List<Episode> all) {
        return new ClockHistory(all, pauses);
    }

    ClockHistory pause(List<Pause> all) {
        return new ClockHistory(episodes, all);
    }

    private int indexOf(Mark at) {
        for (int i = 0; i < episodes.size() - 1; i++) {
            if (episodes.get(i).reaches(at)) {
                return i;
            }
        }
        return episodes.size() - 1;
    }

    /** The stretches in which a pausable clock does not run: the pauses, and those between an end and its reopening. */
    List<Pause> held() {
        List<Pause> held = new ArrayList<>(pauses);
        for (Episode episode : episodes) {
            Mark end = episode.end();
            Mark reopened = episode.reopened();
            if (end != null && reopened != null) {
                held.add(new Pause(end.at(), reopened.at(), end.reason()));
            }
        }
        return Pauses.merged(held);
    }

    /** The last reopening that took something back, or null. */
    @Nullable
    Instant lastReopened() {
        Instant last = null;
        for (Episode episode : episodes) {
            Mark reopened = episode.reopened();
            last = reopened != null && episode.end() != null ? reopened.at() : last;
        }
        return last;
    }
}
