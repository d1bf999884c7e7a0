package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.Count;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables have rows of: all that a complaint says now, or that an earlier revision had a row of, since a row
 * that went away would tell what was in it.
 */
record Rows(
        List<@Nullable String> regions,
        List<@Nullable String> channels,
        List<@Nullable String> categories,
        List<@Nullable String> statuses) {

    /** None last. */
    private static final Comparator<@Nullable String> BY_NAME = Comparator.nullsLast(Comparator.naturalOrder());

    static Rows of(Complaints complaints, List<ComplaintsContent> earlier) {
        return new Rows(
                names(complaints.lines().stream().map(Complaints.Line::region), earlier, ComplaintsContent::byRegion),
                names(complaints.lines().stream().map(Complaints.Line::channel), earlier, ComplaintsContent::byChannel),
                names(
                        complaints.lines().stream().map(Complaints.Line::category),
                        earlier,
                        ComplaintsContent::byCategory),
                names(
                        complaints.statuses().stream().map(Complaints.Status::status),
                        earlier,
                        ComplaintsContent::byStatus));
    }

    private static List<@Nullable String> names(
            Stream<@Nullable String> now,
            List<ComplaintsContent> earlier,
            Function<ComplaintsContent, List<Count>> table) {
        return Stream.concat(
                        now,
                        earlier.stream()
                                .flatMap(report -> table.apply(report).stream().map(Count::of)))
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }
}
