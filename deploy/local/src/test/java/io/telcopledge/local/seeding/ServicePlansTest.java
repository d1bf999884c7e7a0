package io.telcopledge.local.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.contracts.feedback.ServiceLaunched;
import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.PeakHourExperienceMeasured;
import io.telcopledge.contracts.privacy.AuditHeld;
import io.telcopledge.contracts.sla.SlaMet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demo tells of the promises whose services do not publish yet. */
class ServicePlansTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate ORIGIN = LocalDate.of(2024, 10, 1);
    private static final LocalDate END = ORIGIN.plusMonths(24);
    private static final List<PlannedEvent> EVENTS =
            new History(ORIGIN, ZONE).upTo(END.atStartOfDay(ZONE).toInstant());

    @Test
    void theNetworkCoversAsManyAsTheStorySays() {
        for (YearMonth month = YearMonth.from(ORIGIN);
                month.isBefore(YearMonth.from(END).minusMonths(1)); ) {
            String name = month.toString();
            List<CoverageAssessed> regions = all(CoverageAssessed.class)
                    .filter(assessed -> assessed.month().equals(name))
                    .toList();
            long covered = regions.stream().mapToLong(CoverageAssessed::covered).sum();
            long assessed =
                    regions.stream().mapToLong(CoverageAssessed::assessed).sum();
            month = month.plusMonths(1);
            // It is told in the month after, in that month's story.
            QuarterStory story = QuarterStory.of(month.atDay(1), ORIGIN);
            assertThat(regions).hasSize(4);
            assertThat(10_000.0 * covered / assessed)
                    .isBetween(story.coveredPerTenThousand() - 2.0, story.coveredPerTenThousand() + 2.0);
        }
    }

    @Test
    void nothingIsToldOfATimeBeforeTheHistory() {
        assertThat(all(CoverageAssessed.class))
                .allMatch(assessed -> !YearMonth.parse(assessed.month()).isBefore(YearMonth.from(ORIGIN)));
    }

    @Test
    void usersRateThePeakHoursAsTheStorySays() {
        for (int quarter = 0; quarter < 8; quarter++) {
            LocalDate from = ORIGIN.plusMonths(3L * quarter);
            LocalDate to = from.plusMonths(3);
            List<PeakHourExperienceMeasured> days = all(PeakHourExperienceMeasured.class)
                    .filter(measured -> isIn(LocalDate.parse(measured.day()), from, to))
                    .toList();
            double satisfied = days.stream()
                    .mapToLong(day -> day.ratings().get(3) + day.ratings().get(4))
                    .sum();
            double told = QuarterStory.of(from, ORIGIN).satisfiedPerMille();
            assertThat(1_000 * satisfied / (60.0 * days.size()))
                    .as(from.toString())
                    .isBetween(told - 5, told + 5);
            assertThat(satisfied >= 0.95 * 60 * days.size()).as(from.toString()).isEqualTo(told >= 950);
        }
    }

    @Test
    void auditsAreHeldClocksAreKeptAndEnoughServicesAreLaunchedInAYear() {
        assertThat(all(AuditHeld.class))
                .hasSize(8)
                .allSatisfy(held ->
                        assertThat(held.audit().heldAt()).isBefore(held.audit().dueAt()));
        assertThat(all(SlaMet.class))
                .isNotEmpty()
                .allSatisfy(met ->
                        assertThat(met.clock().stoppedAt()).isBefore(met.clock().deadline()));
        assertThat(all(ServiceLaunched.class)
                        .map(launched -> launched.launchedOn().substring(0, 4)))
                .containsExactly("2024", "2025", "2025", "2025", "2025", "2026", "2026", "2026");
    }

    @Test
    void eachStreamThatAServiceCoversIsToldToBeCovered() {
        Span span = new Span(EVENTS.get(0).time(), END.atStartOfDay(ZONE).toInstant());
        Stream<String> told = ServiceCoverage.of(span, Silence.of(ORIGIN, ZONE)).stream()
                .map(event -> ((StreamCovered) event.data()).stream())
                .distinct();

        assertThat(told)
                .containsExactlyInAnyOrder(
                        Streams.EXPERIENCE_RATINGS,
                        Streams.NETWORK_REPORTS,
                        Streams.DATA_BREACHES,
                        Streams.AUDITS,
                        Streams.DATA_USAGE_QUERIES,
                        Streams.ERASURES,
                        Streams.FEEDBACK,
                        Streams.FEEDBACK_REPORTS,
                        Streams.SERVICE_LAUNCHES);
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private static <T> Stream<T> all(Class<T> data) {
        return EVENTS.stream().map(PlannedEvent::data).filter(data::isInstance).map(data::cast);
    }

    @Test
    void theAppsWeekOfSilenceIsMissingFromItsCoverageOnceItBegan() {
        LocalDate origin = LocalDate.of(2024, 10, 1);
        Silence silence = Silence.of(origin, ZONE);
        Instant begin = origin.atStartOfDay(ZONE).toInstant();
        Instant before = silence.span().from();
        Instant within = before.plusSeconds(86_400);
        Instant after = silence.span().to().plusSeconds(60);
        assertThat(silence.outOf(new Span(begin, before))).containsExactly(new Span(begin, before));
        assertThat(silence.outOf(new Span(begin, within))).containsExactly(new Span(begin, before));
        assertThat(silence.outOf(new Span(begin, after)))
                .containsExactly(
                        new Span(begin, before), new Span(silence.span().to(), after));
    }
}
