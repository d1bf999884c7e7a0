package io.telcopledge.reporting.report.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else the counts could be, as flows: a cell may be greater by what can go round on other ways, and less by what
 * can take another way instead of it. Ways over left-out cells cost nothing, others what they count (L. H. Cox,
 * "Network models for complementary cell suppression", Journal of the American Statistical Association 90, 1995).
 * Networks have whole solutions, so that these bounds are exactly those that a reader can reach.
 */
final class Rerouting {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final List<Cell> cells;
    private final Set<String> left;
    private final Map<String, Integer> nodes = new HashMap<>();

    Rerouting(Collection<Cell> cells, Set<String> left) {
        this.cells = List.copyOf(cells);
        this.left = Set.copyOf(left);
        cells.forEach(cell -> {
            nodes.putIfAbsent(cell.from(), nodes.size());
            nodes.putIfAbsent(cell.to(), nodes.size());
        });
    }

    /**
     * What must be left out too, so that a cell has {@link Suppression#ROOM}; all that helps where the total is too
     * small.
     */
    Set<String> around(Cell cell) {
        long less = flow(cell, cell.from(), cell.to(), cell.count(), false, new HashSet<>());
        if (less >= Suppression.ROOM) {
            return Set.of();
        }
        long missing = Suppression.ROOM - less;
        long more = flow(cell, cell.to(), cell.from(), missing, false, new HashSet<>());
        if (more >= missing) {
            return Set.of();
        }
        Set<String> touched = new HashSet<>();
        flow(cell, cell.to(), cell.from(), missing, true, touched);
        return touched;
    }

    /**
     * The greatest flow up to {@code most} beside a cell, at the least cost; {@code touched} gets the published cells
     * used.
     */
    private long flow(Cell cell, String from, String to, long most, boolean overPublished, Set<String> touched) {
        long[] moved = new long[cells.size()];
        long flow = 0;
        while (flow < most) {
            Step[] way = cheapest(cell, from, moved, overPublished);
            int end = node(to);
            if (way[end] == null) {
                break;
            }
            long amount = most - flow;
            for (Step step = way[end]; step != null; step = way[step.origin]) {
                amount = Math.min(amount, step.capacity);
            }
            for (Step step = way[end]; step != null; step = way[step.origin]) {
                moved[step.cell] += step.forward ? amount : -amount;
            }
            flow += amount;
        }
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != 0) {
                touched.add(cells.get(i).id());
            }
        }
        return flow;
    }

    /** A step of a way: over which cell, from which node, and how much more it takes. */
    private record Step(int cell, int origin, boolean forward, long capacity) {}

    /**
     * The cheapest way to each node, by its last step (Bellman and Ford); what is taken back gives back what it cost.
     */
    private @Nullable Step[] cheapest(Cell around, String from, long[] moved, boolean overPublished) {
        @Nullable Step[] last = new Step[nodes.size()];
        long[] cost = new long[nodes.size()];
        Arrays.fill(cost, UNLIMITED);
        cost[node(from)] = 0;
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(node(from)));
        while (!open.isEmpty()) {
            int here = open.remove();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                boolean published = !left.contains(cell.id());
                if (cell.equals(around) || (published && !overPublished)) {
                    continue;
                }
                boolean forward = node(cell.from()) == here;
                if (!forward && node(cell.to()) != here) {
                    continue;
                }
                boolean undone = forward ? moved[i] < 0 : moved[i] > 0;
                long capacity = undone ? Math.abs(moved[i]) : forward ? UNLIMITED : cell.count() + moved[i];
                int there = node(forward ? cell.to() : cell.from());
                long price = cost[here] + (published ? (undone ? -1 : 1) * (cell.count() + 1) : 0);
                if (capacity > 0 && price < cost[there]) {
                    cost[there] = price;
                    last[there] = new Step(i, here, forward, capacity);
                    open.add(there);
                }
            }
        }
        return last;
    }

    private int node(String name) {
        return nodes.getOrDefault(name, -1);
    }
}
