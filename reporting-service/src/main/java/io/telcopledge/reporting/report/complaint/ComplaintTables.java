package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.report.suppression.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The cells of all tables, nothing left out. They form a chain, from the total over regions, kinds, categories, kinds
 * again and channels back to the total: for each way in which its counts can be filled there are complaints that give
 * just these counts, so that a reader can derive what the chain allows and no more.
 */
final class ComplaintTables {

    private final Complaints complaints;
    private final Kinds kinds;
    private final List<Cell> cells = new ArrayList<>();

    private ComplaintTables(Complaints complaints, Kinds kinds) {
        this.complaints = complaints;
        this.kinds = kinds;
    }

    static List<Cell> cells(Complaints complaints, Kinds kinds, Rows rows) {
        ComplaintTables tables = new ComplaintTables(complaints, kinds);
        rows.regions().forEach(tables::region);
        kinds.all().forEach(tables::kind);
        rows.categories().forEach(tables::category);
        rows.channels().forEach(tables::channel);
        rows.statuses().forEach(tables::status);
        return tables.cells;
    }

    private void region(@Nullable String region) {
        String node = Table.REGION.cell(region);
        cells.add(new Cell(node, "all", node, count(line -> Objects.equals(line.region(), region))));
        for (Kind kind : kinds.all()) {
            cells.add(new Cell(
                    Table.REGION_AND_KIND.cell(region, kind.id()),
                    node,
                    kind.id(),
                    count(line -> Objects.equals(line.region(), region) && isOf(kind, line))));
        }
    }

    private void kind(Kind kind) {
        cells.add(new Cell(
                Table.KIND.cell(kind.id()), kind.id(), kind.id() + " by category", count(line -> isOf(kind, line))));
    }

    private void category(@Nullable String category) {
        String kind = kinds.of(category).id();
        cells.add(new Cell(
                Table.CATEGORY.cell(category),
                kind + " by category",
                kind + " by channel",
                count(line -> Objects.equals(line.category(), category))));
    }

    private void channel(@Nullable String channel) {
        String node = Table.CHANNEL.cell(channel);
        for (Kind kind : kinds.all()) {
            cells.add(new Cell(
                    Table.CHANNEL_AND_KIND.cell(channel, kind.id()),
                    kind.id() + " by channel",
                    node,
                    count(line -> Objects.equals(line.channel(), channel) && isOf(kind, line))));
        }
        cells.add(new Cell(node, node, "all again", count(line -> Objects.equals(line.channel(), channel))));
    }

    /** What became of them is told of all complaints only, beside the chain. */
    private void status(@Nullable String status) {
        long count = complaints.statuses().stream()
                .filter(one -> Objects.equals(one.status(), status))
                .mapToLong(Complaints.Status::count)
                .sum();
        cells.add(new Cell(Table.STATUS.cell(status), "what became of all", "what became of all, again", count));
    }

    private boolean isOf(Kind kind, Complaints.Line line) {
        return kinds.of(line.category()).equals(kind);
    }

    private long count(Predicate<Complaints.Line> counted) {
        return complaints.lines().stream()
                .filter(counted)
                .mapToLong(Complaints.Line::count)
                .sum();
    }
}
