package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.OwedRegion;
import io.telcopledge.reporting.verdict.Expected;
import io.telcopledge.reporting.verdict.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months that regions owe an assessment for.
 *
 * @param owed each of them
 * @param missing those of them that are not there
 */
record OwedMonths(List<OwedMonth> owed, List<OwedMonth> missing) {

    /** A month is assessed after it; so many days of silence are no gap while the quarter runs. */
    private static final Duration GRACE = Duration.ofDays(10);

    /** One region's month. */
    record OwedMonth(OwedRegion region, YearMonth month) {}

    static OwedMonths of(Basis basis, List<RegionMonth> present) {
        List<OwedMonth> owed = basis.evidence().coverage().owing().regions().stream()
                .filter(region ->
                        basis.evidence().region().map(region.region()::equals).orElse(true))
                .flatMap(region -> months(basis, region))
                .toList();
        List<OwedMonth> missing = owed.stream()
                .filter(month -> present.stream()
                        .noneMatch(there -> there.region().equals(month.region().region())
                                && there.month().equals(month.month())))
                .toList();
        return new OwedMonths(owed, missing);
    }

    private static Stream<OwedMonth> months(Basis basis, OwedRegion region) {
        YearMonth first = YearMonth.of(basis.quarter().year(), basis.quarter().number() * 3 - 2);
        return IntStream.range(0, 3)
                .mapToObj(first::plusMonths)
                .filter(month -> region.inForce().includes(month.atDay(1)))
                .filter(month -> isDue(basis, month))
                .map(month -> new OwedMonth(region, month));
    }

    private static boolean isDue(Basis basis, YearMonth month) {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(basis.zone()).toInstant();
        return basis.isPast(end.plus(GRACE));
    }

    /** @param population whether residents are counted, so that it is known what a missing month could hold */
    Expected expected(boolean population) {
        Share present = new Share(owed.size() - missing.size(), owed.size());
        @Nullable
        Long weight = population
                ? (Long) missing.stream()
                        .mapToLong(month -> month.region().population())
                        .sum()
                : null;
        return new Expected(present, weight);
    }
}
