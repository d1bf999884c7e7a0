package io.telcopledge.reporting.report.complaint;

import io.telcopledge.reporting.report.content.ComplaintsContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader who writes down an unknown for each channel, region and category, and for each revision, takes all published
 * counts as equations, knows that revisions only add complaints, and solves for the least and greatest value of a cell.
 */
final class Attacker {

    private final Kinds kinds;
    private final List<Complaints.Line> lines;
    private final int unknowns;
    private final List<LinearConstraint> known = new ArrayList<>();

    /**
     * Reads what is published.
     *
     * @param lines all combinations that can occur; their counts are not looked at
     */
    Attacker(Kinds kinds, List<Complaints.Line> lines, List<ComplaintsContent> revisions) {
        this.kinds = kinds;
        this.lines = lines;
        this.unknowns = lines.size() * revisions.size();
        for (int r = 0; r < revisions.size(); r++) {
            int revision = r;
            known.add(equation(sum(revision, line -> true), revisions.get(r).total()));
            PublishedCells.of(revisions.get(r)).forEach((cell, count) -> {
                if (count != null && !cell.startsWith(Table.STATUS.name())) {
                    known.add(equation(sum(revision, counts(cell)), count));
                }
            });
            if (r > 0) {
                for (int i = 0; i < lines.size(); i++) {
                    double[] added = new double[unknowns];
                    added[r * lines.size() + i] = 1;
                    added[(r - 1) * lines.size() + i] = -1;
                    known.add(new LinearConstraint(added, Relationship.GEQ, 0));
                }
            }
        }
    }

    /** How well the attacker knows a cell of a revision: the greatest possible value less the least. */
    double room(int revision, String cell) {
        double[] sum = sum(revision, counts(cell));
        return solve(sum, GoalType.MAXIMIZE) - solve(sum, GoalType.MINIMIZE);
    }

    private double solve(double[] sum, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(sum, 0),
                        new LinearConstraintSet(known),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    /** Which complaints a cell counts, found anew by trying all names rather than by taking a name apart. */
    private Predicate<Complaints.Line> counts(String cell) {
        return line -> names(line).contains(cell);
    }

    private List<String> names(Complaints.Line line) {
        String kind = kinds.of(line.category()).id();
        return List.of(
                Table.KIND.cell(kind),
                Table.CATEGORY.cell(line.category()),
                Table.CHANNEL.cell(line.channel()),
                Table.REGION.cell(line.region()),
                Table.REGION_AND_KIND.cell(line.region(), kind),
                Table.CHANNEL_AND_KIND.cell(line.channel(), kind));
    }

    private double[] sum(int revision, Predicate<Complaints.Line> counted) {
        double[] sum = new double[unknowns];
        for (int i = 0; i < lines.size(); i++) {
            sum[revision * lines.size() + i] = counted.test(lines.get(i)) ? 1 : 0;
        }
        return sum;
    }

    private static LinearConstraint equation(double[] sum, long value) {
        return new LinearConstraint(sum, Relationship.EQ, value);
    }
}
