package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.Count;
import io.telcopledge.reporting.report.content.CrossCount;
import io.telcopledge.reporting.report.content.KindCount;
import io.telcopledge.reporting.report.content.SuppressionContent;
import io.telcopledge.reporting.report.content.TitledContent;
import io.telcopledge.reporting.report.suppression.Cell;
import io.telcopledge.reporting.report.suppression.Suppression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the tables of a quarter's complaints fit for publication. */
public final class PublishComplaints {

    private static final Words WHY = new Words(
            "为保护投诉人，低于 11 的数量不予公布；为使其无法由合计、其他表格或本报告的其他版本推算，另有部分数量一并隐去。合计数完整。",
            "To protect those who complained, counts below 11 are not published, and beside them some others, so that no sum,"
                    + " other table or other revision of this report gives them away. The totals are complete.");

    private static final Words RUNNING = new Words(
            "本季度尚未结束：若分项随时公布，每一件投诉都会显现，故季度结束前只公布合计。",
            "The quarter is in progress: counts that grow one by one would show each complaint as it comes, so that only the"
                    + " total is published before its end.");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Kinds kinds;
    private final @Nullable Long users;
    private final Map<String, @Nullable Long> published = new HashMap<>();

    private PublishComplaints(Kinds kinds, @Nullable Long users) {
        this.kinds = kinds;
        this.users = users;
    }

    /**
     * The tables of an ended quarter.
     *
     * @param earlier what earlier revisions of the quarter's report said
     * @param previous what the report of the quarter before says; null where there is none
     */
    public static ComplaintsContent ended(
            Counted counted, List<ComplaintsContent> earlier, @Nullable ComplaintsContent previous) {
        PublishComplaints publish = new PublishComplaints(counted.kinds(), counted.users());
        Rows rows = Rows.of(counted.complaints(), earlier);
        List<Cell> cells = ComplaintTables.cells(counted.complaints(), counted.kinds(), rows);
        var left =
                Suppression.of(cells, earlier.stream().map(PublishedCells::of).toList());
        cells.forEach(cell -> publish.published.put(cell.id(), left.contains(cell.id()) ? null : cell.count()));
        return publish.content(
                counted.complaints().total(),
                rows,
                previous,
                new SuppressionContent(Suppression.THRESHOLD, left.size(), WHY));
    }

    /** The tables of a running quarter: the total only. */
    public static ComplaintsContent running(Counted counted) {
        Rows none = new Rows(List.of(), List.of(), List.of(), List.of());
        return new PublishComplaints(counted.kinds(), counted.users())
                .content(
                        counted.complaints().total(),
                        none,
                        null,
                        new SuppressionContent(Suppression.THRESHOLD, 0, RUNNING));
    }

    /**
     * A quarter's complaints before anything is left out.
     *
     * @param users the operator's users in the quarter, as it declared; null where it did not
     */
    public record Counted(
            Complaints complaints, Kinds kinds, @Nullable Long users) {}

    private ComplaintsContent content(
            long total, Rows rows, @Nullable ComplaintsContent previous, SuppressionContent suppression) {
        return new ComplaintsContent(
                total,
                users,
                perMillion(total),
                kinds.all().stream().map(kind -> kind(kind, previous)).toList(),
                counts(Table.CATEGORY, rows.categories()),
                counts(Table.CHANNEL, rows.channels()),
                counts(Table.REGION, rows.regions()),
                counts(Table.STATUS, rows.statuses()),
                crossed(Table.REGION_AND_KIND, rows.regions()),
                crossed(Table.CHANNEL_AND_KIND, rows.channels()),
                suppression);
    }

    /** The greatest first; those that were left out follow by name, since a place would tell of a size. */
    private List<Count> counts(Table table, List<@Nullable String> rows) {
        return rows.stream()
                .map(row -> {
                    Long count = published.get(table.cell(row));
                    return new Count(row, count, perMillion(count));
                })
                .sorted(Comparator.comparing(Count::count, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private List<CrossCount> crossed(Table table, List<@Nullable String> rows) {
        return rows.stream()
                .flatMap(row -> kinds.all().stream()
                        .map(kind -> new CrossCount(row, kind.id(), published.get(table.cell(row, kind.id())))))
                .toList();
    }

    private KindCount kind(Kind kind, @Nullable ComplaintsContent previous) {
        Long count = published.get(Table.KIND.cell(kind.id()));
        Long before = previous == null ? null : PublishedCells.of(previous).get(Table.KIND.cell(kind.id()));
        return new KindCount(
                new TitledContent(kind.id(), kind.title()), count, perMillion(count), before, change(count, before));
    }

    private @Nullable BigDecimal perMillion(@Nullable Long count) {
        return users == null || count == null
                ? null
                : BigDecimal.valueOf(count)
                        .multiply(MILLION)
                        .divide(BigDecimal.valueOf(users), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal change(@Nullable Long count, @Nullable Long before) {
        return count == null || before == null || before == 0
                ? null
                : BigDecimal.valueOf(count - before)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }
}
