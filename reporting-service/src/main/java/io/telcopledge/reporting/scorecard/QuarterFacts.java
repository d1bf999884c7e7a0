package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Cases;
import java.util.List;
import java.util.stream.Stream;

/** What a quarter's evidence adds up to. */
public record QuarterFacts(List<Tally> tallies) {

    public static final QuarterFacts NONE = new QuarterFacts(List.of());

    public QuarterFacts {
        tallies = List.copyOf(tallies);
    }

    /** The tallies of one sort. */
    <T extends Tally> Stream<T> all(Class<T> sort) {
        return tallies.stream().filter(sort::isInstance).map(sort::cast);
    }

    <T extends Tally> T only(Class<T> sort, T none) {
        return all(sort).findFirst().orElse(none);
    }

    public HotlineTotals hotline() {
        return only(HotlineTotals.class, HotlineTotals.NONE);
    }

    public CaseTotals clock(String name) {
        return all(CaseTotals.class)
                .filter(cases -> cases.clock().equals(name))
                .findFirst()
                .orElse(CaseTotals.none(name));
    }

    public long unreported(Cases cases) {
        return all(UnreportedCases.class)
                .filter(unreported -> unreported.cases() == cases)
                .mapToLong(UnreportedCases::count)
                .sum();
    }

    OwedTotals owed(String sort) {
        return all(OwedTotals.class)
                .filter(owed -> owed.sort().equals(sort))
                .findFirst()
                .orElse(OwedTotals.none(sort));
    }
}
