package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.kit.sla.SlaSegment;
import io.telcopledge.kit.sla.SlaThreshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A clock drawn as a bar from its start to its deadline, or to what came after.
 *
 * @param marks where it becomes at risk
 * @param deadline where it is due
 */
@TemplateData
record ClockBar(List<Piece> pieces, List<Long> marks, long deadline) {

    static final long WIDTH = 600;

    /** A stretch of one kind. */
    @TemplateData
    record Piece(long x, long width, String style) {}

    static ClockBar of(SlaExplanation clock, Instant now) {
        Instant last = clock.segments().stream()
                .map(segment -> segment.to() == null ? clock.stoppedAt() : segment.to())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        boolean runs = clock.remaining() != null;
        Instant until = latest(clock.deadline(), runs ? now : last);
        Scale scale = new Scale(clock.startedAt(), until);
        return new ClockBar(
                clock.segments().stream()
                        .filter(segment -> segment.kind() != SlaSegment.Kind.ENDED)
                        .map(segment -> piece(segment, scale, now))
                        .toList(),
                clock.thresholds().stream()
                        .map(SlaThreshold::at)
                        .filter(Objects::nonNull)
                        .map(scale::at)
                        .toList(),
                scale.at(clock.deadline()));
    }

    private static Piece piece(SlaSegment segment, Scale scale, Instant now) {
        long from = scale.at(segment.from());
        long to = scale.at(segment.to() == null ? now : segment.to());
        return new Piece(from, Math.max(1, to - from), segment.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** From instants to places. */
    private record Scale(Instant from, Instant to) {

        long at(Instant instant) {
            long whole = Math.max(1, Duration.between(from, to).toSeconds());
            long part = Duration.between(from, instant).toSeconds();
            return Math.max(0, Math.min(WIDTH, part * WIDTH / whole));
        }
    }
}
