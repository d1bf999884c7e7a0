package io.telcopledge.reporting.report.complaint;

import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.Count;
import io.telcopledge.reporting.report.content.CrossCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Complaints in words that the operator declares. All others are one row, {@code undeclared}: what people wrote is
 * nobody's to publish, whatever was stored before.
 *
 * @param quarter whose words hold
 */
public record DeclaredComplaints(Vocabulary vocabulary, String quarter) {

    public Complaints of(Complaints counted) {
        return new Complaints(
                counted.lines().stream()
                        .map(line -> new Complaints.Line(
                                channel(line.channel()),
                                region(line.region()),
                                category(line.category()),
                                line.count()))
                        .toList(),
                counted.statuses().stream()
                        .map(status -> new Complaints.Status(status(status.status()), status.count()))
                        .toList());
    }

    /** What an earlier revision said, so that its rows are ours: a row of several is left out if one of them was. */
    public ComplaintsContent of(ComplaintsContent said) {
        return new ComplaintsContent(
                said.total(),
                said.users(),
                said.perMillionUsers(),
                said.byKind(),
                counts(said.byCategory(), vocabulary.categories()),
                counts(said.byChannel(), vocabulary.channels()),
                counts(said.byRegion(), vocabulary.regions()),
                counts(said.byStatus(), vocabulary.statuses()),
                crossed(said.byRegionAndKind(), vocabulary.regions()),
                crossed(said.byChannelAndKind(), vocabulary.channels()),
                said.suppression());
    }

    public @Nullable String region(@Nullable String said) {
        return vocabulary.regions().orUndeclared(said, quarter);
    }

    private @Nullable String channel(@Nullable String said) {
        return vocabulary.channels().orUndeclared(said, quarter);
    }

    private @Nullable String category(@Nullable String said) {
        return vocabulary.categories().orUndeclared(said, quarter);
    }

    private @Nullable String status(@Nullable String said) {
        return vocabulary.statuses().orUndeclared(said, quarter);
    }

    private List<Count> counts(List<Count> rows, Declared declared) {
        Map<Cell, @Nullable Long> sums = new LinkedHashMap<>();
        rows.forEach(row -> add(sums, new Cell(declared.orUndeclared(row.of(), quarter), ""), row.count()));
        List<Count> counts = new ArrayList<>();
        sums.forEach((cell, count) -> counts.add(new Count(cell.of(), count, null)));
        return counts;
    }

    private List<CrossCount> crossed(List<CrossCount> rows, Declared declared) {
        Map<Cell, @Nullable Long> sums = new LinkedHashMap<>();
        rows.forEach(row -> add(sums, new Cell(declared.orUndeclared(row.of(), quarter), row.kind()), row.count()));
        List<CrossCount> counts = new ArrayList<>();
        sums.forEach((cell, count) -> counts.add(new CrossCount(cell.of(), cell.kind(), count)));
        return counts;
    }

    private record Cell(@Nullable String of, String kind) {}

    private static void add(Map<Cell, @Nullable Long> sums, Cell key, @Nullable Long count) {
        if (sums.containsKey(key)) {
            Long sum = sums.get(key);
            sums.put(key, sum == null || count == null ? null : (Long) (sum + count));
        } else {
            sums.put(key, count);
        }
    }
}
