package io.telcopledge.reporting.report.suppression;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cell suppression. Left out are the small cells, and beside them the cheapest others without which a reader who solves
 * all sums of all tables knows each left-out cell no better than within {@link #ROOM}.
 */
public final class Suppression {

    /** A count below it is not published. */
    public static final int THRESHOLD = 11;

    /** How far apart the least and the greatest possible value of a left-out cell are, if the total allows it. */
    public static final int ROOM = THRESHOLD - 1;

    private Suppression() {}

    /**
     * The ids of the cells that are left out.
     *
     * @param earlier what each earlier revision published of each cell; null where it left the cell out
     */
    public static Set<String> of(List<Cell> cells, List<Map<String, @Nullable Long>> earlier) {
        List<Cell> sorted =
                cells.stream().sorted(Comparator.comparing(Cell::id)).toList();
        Set<String> left = new HashSet<>();
        sorted.stream().filter(cell -> isSensitive(cell, earlier)).forEach(cell -> left.add(cell.id()));
        // What is left out beside a cell must not be derivable either: until there is nothing more to protect.
        Set<String> before;
        do {
            before = Set.copyOf(left);
            for (Cell cell : sorted) {
                if (before.contains(cell.id())) {
                    left.addAll(new Rerouting(sorted, left).around(cell));
                }
            }
        } while (!left.equals(before));
        return new TreeSet<>(left);
    }

    private static boolean isSensitive(Cell cell, List<Map<String, @Nullable Long>> earlier) {
        return cell.count() < THRESHOLD || earlier.stream().anyMatch(revision -> isSensitive(cell, revision));
    }

    /**
     * Once left out, always: else a revision would tell of the one before. And a difference is a count of people too.
     */
    private static boolean isSensitive(Cell cell, Map<String, @Nullable Long> revision) {
        if (!revision.containsKey(cell.id())) {
            return false;
        }
        Long published = revision.get(cell.id());
        return published == null || (published != cell.count() && Math.abs(published - cell.count()) < THRESHOLD);
    }
}
