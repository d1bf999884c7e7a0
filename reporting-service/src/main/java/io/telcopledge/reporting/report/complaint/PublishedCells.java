package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.report.content.ComplaintsContent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a report has said of each cell; null where it left the cell out. */
final class PublishedCells {

    private PublishedCells() {}

    static Map<String, @Nullable Long> of(ComplaintsContent report) {
        Map<String, @Nullable Long> cells = new HashMap<>();
        report.byKind().forEach(row -> cells.put(Table.KIND.cell(row.kind().id()), row.count()));
        report.byCategory().forEach(row -> cells.put(Table.CATEGORY.cell(row.of()), row.count()));
        report.byChannel().forEach(row -> cells.put(Table.CHANNEL.cell(row.of()), row.count()));
        report.byRegion().forEach(row -> cells.put(Table.REGION.cell(row.of()), row.count()));
        report.byStatus().forEach(row -> cells.put(Table.STATUS.cell(row.of()), row.count()));
        report.byRegionAndKind()
                .forEach(row -> cells.put(Table.REGION_AND_KIND.cell(row.of(), row.kind()), row.count()));
        report.byChannelAndKind()
                .forEach(row -> cells.put(Table.CHANNEL_AND_KIND.cell(row.of(), row.kind()), row.count()));
        return cells;
    }
}
