package io.telcopledge.reporting.report.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter's complaints as they were counted. Nothing is left out of it, so that it is not for publication.
 *
 * @param statuses the same complaints, by what became of them
 */
public record Complaints(List<Line> lines, List<Status> statuses) {

    public Complaints {
        lines = List.copyOf(lines);
        statuses = List.copyOf(statuses);
    }

    /** How many complaints share what the source says of them; null where it says nothing. */
    public record Line(
            @Nullable String channel,
            @Nullable String region,
            @Nullable String category,
            long count) {}

    /** How many complaints have one status. */
    public record Status(@Nullable String status, long count) {}

    public long total() {
        return lines.stream().mapToLong(Line::count).sum();
    }
}
