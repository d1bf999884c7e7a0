package io.telcopledge.local.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.ComplaintUpdated.Change;
import io.telcopledge.contracts.support.Complexity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate ORIGIN = LocalDate.of(2024, 10, 1);
    private static final Instant END = start(ORIGIN.plusMonths(27));
    private static final List<PlannedEvent> EVENTS = new History(ORIGIN, ZONE).upTo(END);

    @Test
    void thePastIsTheSameHoweverItIsTold() {
        History inSteps = new History(ORIGIN, ZONE);
        List<PlannedEvent> told = new ArrayList<>();
        for (Instant time = start(ORIGIN); time.isBefore(END); time = time.plus(Duration.ofHours(31))) {
            told.addAll(inSteps.upTo(time));
        }
        told.addAll(inSteps.upTo(END));

        assertThat(told).isEqualTo(EVENTS);
    }

    @Test
    void eventsAreToldInTheOrderOfTheirTimesUnderIdsOfTheirOwn() {
        assertThat(EVENTS).isSortedAccordingTo(PlannedEvent.IN_TIME);
        assertThat(EVENTS.stream().map(PlannedEvent::id)).doesNotHaveDuplicates();
    }

    @Test
    void aCallersAverageWaitIsThatOfTheQuartersStory() {
        for (int quarter = 0; quarter < 9; quarter++) {
            LocalDate begin = ORIGIN.plusMonths(3L * quarter);
            double mean = calls().filter(call -> isIn(begin, call.offeredAt()))
                    .mapToLong(CallAnswered::waitMillis)
                    .average()
                    .orElseThrow();
            int told = QuarterStory.of(begin, ORIGIN).meanWaitSeconds();
            assertThat(mean / 1_000).as(begin.toString()).isBetween(told * 0.95, told * 1.05);
            assertThat(mean > 30_000).as(begin.toString()).isEqualTo(told > 30);
        }
    }

    @Test
    void everyComplaintIsAnsweredInTimeWhereTheStoryHasNoLateOnes() {
        int late = 0;
        Map<String, ComplaintFiled> filed = new HashMap<>();
        Set<String> complex = new HashSet<>();
        for (PlannedEvent event : EVENTS) {
            if (event.data() instanceof ComplaintFiled complaint) {
                filed.put(complaint.externalId(), complaint);
                if (complaint.complexity() == Complexity.COMPLEX) {
                    complex.add(complaint.externalId());
                }
            } else if (event.data() instanceof ComplaintUpdated update) {
                if (update.change() == Change.RECLASSIFIED) {
                    complex.add(update.externalId());
                }
                boolean isLate = isLate(
                        Objects.requireNonNull(filed.get(update.externalId())),
                        complex.contains(update.externalId()),
                        update);
                ComplaintFiled complaint = Objects.requireNonNull(filed.get(update.externalId()));
                QuarterStory story = QuarterStory.of(LocalDate.ofInstant(complaint.filedAt(), ZONE), ORIGIN);
                late += isLate ? 1 : 0;
                assertThat(isLate && story.lateAnswersPerMille() + story.lateResolutionsPerMille() == 0)
                        .as(update.externalId())
                        .isFalse();
            }
        }
        assertThat(late).isBetween(10, 80);
    }

    @Test
    void theWeeksBeforeTodayHaveThePaceOfToday() {
        LocalDate running = QuarterStory.runningFrom(ORIGIN);
        double lately = callsADay(running.minusWeeks(8), running);
        double now = callsADay(running, running.plusMonths(3));
        assertThat(lately).isBetween(now * 0.85, now * 1.15);
    }

    private static double callsADay(LocalDate from, LocalDate to) {
        return (double) calls().filter(call -> !call.offeredAt().isBefore(start(from))
                                && call.offeredAt().isBefore(start(to)))
                        .count()
                / (to.toEpochDay() - from.toEpochDay());
    }

    @Test
    void itIsSmallEnoughForAMinute() {
        assertThat(calls().count()).isBetween(35_000L, 52_000L);
        HashSet<Long> intervals = new HashSet<>();
        calls().forEach(call -> intervals.add(call.offeredAt().getEpochSecond() / 900));
        assertThat(intervals).hasSizeLessThan(24_000);
        assertThat(EVENTS.stream().filter(event -> event.data() instanceof ComplaintFiled))
                .hasSizeBetween(1_800, 2_700);
    }

    @Test
    void oneTeamMakesComplaintsComplexWhenTheirTimeIsNearlyUpAndTheOthersDoNot() {
        Map<String, Instant> filedAt = new HashMap<>();
        Map<Boolean, Integer> nearlyUp = new HashMap<>();
        for (PlannedEvent event : EVENTS) {
            if (event.data() instanceof ComplaintFiled filed) {
                filedAt.put(filed.externalId(), filed.filedAt());
            } else if (event.data() instanceof ComplaintUpdated update && update.change() == Change.RECLASSIFIED) {
                Instant filed = Objects.requireNonNull(filedAt.get(update.externalId()));
                boolean late = Duration.between(filed, update.at()).compareTo(Duration.ofHours(18)) >= 0;
                int agent = Integer.parseInt(Objects.requireNonNull(update.by()).substring("agent-".length()));
                assertThat(!late || Team.of(agent).games())
                        .as(update.externalId())
                        .isTrue();
                nearlyUp.merge(late, 1, Integer::sum);
            }
        }
        assertThat(nearlyUp.get(true)).isBetween(50, 250);
        assertThat(nearlyUp.get(false)).isBetween(10, 100);
    }

    @Test
    void aComplaintsWayIsLegal() {
        Map<String, List<Change>> ways = new HashMap<>();
        for (PlannedEvent event : EVENTS) {
            if (event.data() instanceof ComplaintUpdated update) {
                ways.computeIfAbsent(update.externalId(), id -> new ArrayList<>())
                        .add(update.change());
            }
        }
        assertThat(ways.values())
                .allSatisfy(way -> assertThat(String.valueOf(way))
                        .matches("\\[ACKNOWLEDGED(, WITHDRAWN"
                                + "|(, RECLASSIFIED)?(, PAUSED)?(, RECLASSIFIED)?(, RESUMED)?(, ANSWERED"
                                + "(, RESOLVED(, REOPENED, RESOLVED)?(, CLOSED)?)?)?)?]"));
    }

    private static boolean isLate(ComplaintFiled filed, boolean isComplex, ComplaintUpdated update) {
        Duration taken = Duration.between(filed.filedAt(), update.at());
        return update.change() == Change.ANSWERED
                ? taken.compareTo(Duration.ofHours(24)) > 0
                : update.change() == Change.RESOLVED && isComplex && taken.compareTo(Duration.ofHours(48)) > 0;
    }

    private static Stream<CallAnswered> calls() {
        return EVENTS.stream()
                .map(PlannedEvent::data)
                .filter(CallAnswered.class::isInstance)
                .map(CallAnswered.class::cast);
    }

    private static boolean isIn(LocalDate quarter, Instant time) {
        return !time.isBefore(start(quarter)) && time.isBefore(start(quarter.plusMonths(3)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
