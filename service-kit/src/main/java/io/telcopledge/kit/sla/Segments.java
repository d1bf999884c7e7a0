package io.telcopledge.kit.sla;

import io.telcopledge.kit.calendar.Opening;
import io.telcopledge.kit.sla.SlaSegment.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts a clock's life into stretches of one kind. */
final class Segments {

    private final Course course;
    private final List<Opening> openings;
    private final List<SlaSegment> segments = new ArrayList<>();

    private Segments(Course course, Instant from, Instant until) {
        this.course = course;
        this.openings = course.counting().openings(from, until);
    }

    static List<SlaSegment> of(SlaClock clock, Course course, Instant until) {
        Instant from = clock.startedAt();
        Segments cut = new Segments(course, from, until);
        List<Instant> bounds = new ArrayList<>(cut.bounds(from, until));
        for (int i = 0; i + 1 < bounds.size(); i++) {
            cut.add(bounds.get(i), bounds.get(i + 1));
        }
        Mark end = clock.end();
        if (end != null) {
            cut.segments.add(new SlaSegment(end.at(), null, Kind.ENDED, Duration.ZERO, end.reason()));
        } else if (cut.segments.isEmpty()) {
            cut.segments.add(new SlaSegment(from, null, Kind.RUNNING, Duration.ZERO, "started"));
        } else {
            cut.last(cut.segments.remove(cut.segments.size() - 1));
        }
        return cut.segments;
    }

    private SortedSet<Instant> bounds(Instant from, Instant until) {
        SortedSet<Instant> bounds = new TreeSet<>(List.of(from, until));
        openings.forEach(open -> bounds.addAll(List.of(open.from(), open.to())));
        course.held().forEach(pause -> bounds.addAll(List.of(pause.from(), pause.end())));
        return until.isAfter(from) ? bounds.subSet(from, until.plusNanos(1)) : new TreeSet<>();
    }

    private void add(Instant from, Instant to) {
        Pause pause = heldAt(from);
        boolean open =
                openings.stream().anyMatch(opening -> !from.isBefore(opening.from()) && from.isBefore(opening.to()));
        if (pause != null) {
            extend(from, to, Kind.PAUSED, Duration.ZERO, pause.reason());
        } else if (open && !from.isBefore(course.begin())) {
            extend(from, to, Kind.RUNNING, Duration.between(from, to), began());
        } else {
            extend(from, to, Kind.CLOSED, Duration.ZERO, "outside of the hours");
        }
    }

    private @Nullable Pause heldAt(Instant at) {
        return course.held().stream()
                .filter(pause -> !at.isBefore(pause.from()) && at.isBefore(pause.end()))
                .findFirst()
                .orElse(null);
    }

    private String began() {
        if (segments.isEmpty()) {
            return "started";
        }
        return segments.get(segments.size() - 1).kind() == Kind.PAUSED ? "resumed" : "opened";
    }

    private void extend(Instant from, Instant to, Kind kind, Duration counted, String why) {
        SlaSegment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last != null
                && last.kind() == kind
                && (kind == Kind.RUNNING || last.why().equals(why))) {
            segments.set(
                    segments.size() - 1,
                    new SlaSegment(last.from(), to, kind, last.counted().plus(counted), last.why()));
        } else {
            segments.add(new SlaSegment(from, to, kind, counted, why));
        }
    }

    private void last(SlaSegment lasting) {
        segments.add(new SlaSegment(lasting.from(), null, lasting.kind(), lasting.counted(), lasting.why()));
    }
}
