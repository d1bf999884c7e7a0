package io.telcopledge.local.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LiveFlowTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void nothingIsToldLaterThanItsTimeSoThatADeclarationHolds() {
        LiveFlow flow = LiveFlow.continuing(START, START, ZONE);
        for (Instant now = START; now.isBefore(START.plusSeconds(600)); now = now.plusSeconds(1)) {
            Instant before = now.minusSeconds(1);
            assertThat(flow.upTo(now))
                    .allSatisfy(event -> assertThat(event.time()).isAfter(before));
        }
    }

    @Test
    void somethingHappensEveryFewSeconds() {
        assertThat(LiveFlow.continuing(START, START, ZONE).upTo(START.plusSeconds(600)))
                .hasSizeBetween(50, 400);
    }

    @Test
    void theNightIsQuieterThanThePeak() {
        Instant night = START.plus(Duration.ofHours(12));
        int atNight = LiveFlow.continuing(night, night, ZONE)
                .upTo(night.plusSeconds(3_600))
                .size();
        int atPeak = LiveFlow.continuing(START, START, ZONE)
                .upTo(START.plusSeconds(3_600))
                .size();
        assertThat(atNight).isBetween(10, atPeak / 3);
    }

    @Test
    void aDemoThatIsKilledAndStartedAgainAnswersEveryComplaintThatItLeftOpen() {
        Instant declared = START.plus(Duration.ofMinutes(40));
        Instant killed = declared.plusSeconds(55);
        Instant restarted = killed.plus(Duration.ofHours(7));
        List<PlannedEvent> told =
                new ArrayList<>(LiveFlow.continuing(START, START, ZONE).upTo(killed));

        told.addAll(LiveFlow.continuing(declared, restarted, ZONE).upTo(restarted.plus(Duration.ofMinutes(1))));

        Set<String> answered = told.stream()
                .map(PlannedEvent::data)
                .filter(data ->
                        data instanceof ComplaintUpdated update && update.change() == ComplaintUpdated.Change.ANSWERED)
                .map(data -> ((ComplaintUpdated) data).externalId())
                .collect(Collectors.toSet());
        List<String> filed = told.stream()
                .filter(event -> event.time().isBefore(restarted))
                .filter(event -> event.data() instanceof ComplaintFiled)
                .map(event -> ((ComplaintFiled) event.data()).externalId())
                .toList();
        assertThat(filed).hasSizeGreaterThan(20);
        assertThat(answered).containsAll(filed);
    }

    @Test
    void theTimeInWhichNoDemoRanIsLeftOut() {
        Instant restarted = START.plus(Duration.ofDays(30));

        assertThat(LiveFlow.continuing(START, restarted, ZONE).upTo(restarted)).hasSizeLessThan(400);
    }
}
