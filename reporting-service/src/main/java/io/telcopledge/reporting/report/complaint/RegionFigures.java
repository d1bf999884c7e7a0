package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.suppression.Cell;
import io.telcopledge.reporting.report.suppression.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which regions' figures can be told beside the total, which is always told. Complaints are cells by region and by
 * whether they are complex, since a promise speaks of the complex ones alone.
 */
public final class RegionFigures {

    private static final String COMPLEX = "complex/";
    private static final String OTHERS = "others/";

    private final List<@Nullable String> regions;
    private final Set<String> left;

    private RegionFigures(List<@Nullable String> regions, Set<String> left) {
        this.regions = regions;
        this.left = left;
    }

    /** Of cases that no report counts by region. */
    public static RegionFigures of(List<RegionCount> counts) {
        return of(counts, Map.of());
    }

    /** @param report of the same quarter: what it leaves out stays out, and what it tells is known */
    public static RegionFigures of(List<RegionCount> counts, ComplaintsContent report) {
        return of(counts, PublishedCells.of(report));
    }

    private static RegionFigures of(List<RegionCount> counts, Map<String, @Nullable Long> published) {
        List<@Nullable String> regions =
                counts.stream().map(RegionCount::region).distinct().collect(Collectors.toCollection(ArrayList::new));
        List<Cell> cells = new ArrayList<>();
        for (String region : regions) {
            String node = Table.REGION.cell(region);
            long all = sum(counts, region, false);
            long complex = sum(counts, region, true);
            cells.add(new Cell(node, "all", node, all));
            cells.add(new Cell(COMPLEX + node, node, COMPLEX, complex));
            cells.add(new Cell(OTHERS + node, node, OTHERS, all - complex));
        }
        Map<String, @Nullable Long> regionsOnly = new HashMap<>(published);
        regionsOnly.keySet().retainAll(cells.stream().map(Cell::id).toList());
        return new RegionFigures(regions, Suppression.of(cells, List.of(regionsOnly)));
    }

    private static long sum(List<RegionCount> counts, @Nullable String region, boolean complex) {
        return counts.stream()
                .filter(count -> Objects.equals(count.region(), region))
                .mapToLong(count -> complex ? count.complex() : count.all())
                .sum();
    }

    /** The regions whose cases can be told. */
    public Set<String> told() {
        return told("");
    }

    /** The regions whose complex complaints can be told. */
    public Set<String> toldOfComplex() {
        return told(COMPLEX);
    }

    private Set<String> told(String of) {
        Set<String> told = new TreeSet<>();
        for (String region : regions) {
            if (region != null && !left.contains(of + Table.REGION.cell(region))) {
                told.add(region);
            }
        }
        return told;
    }
}
