package io.telcopledge.kit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final Instant STARTED = Instant.parse("2026-07-01T08:00:00Z");
    private static final SlaPolicy POLICY = new SlaPolicy("answer", 1, Duration.ofDays(1), List.of(50));

    private final SlaClock clock =
            SlaClock.start(new ClockCommand.Start("c", POLICY, STARTED)).clock();

    @Test
    void allThatEndedAClockIsToldEachTimeSoThatAReopeningCanTurnOutToBeNone() {
        SlaClock reopened = clock.apply(ends(new Episode(at(10), null, at(12)), new Episode(null, null, null)))
                .clock();
        assertThat(reopened.verdict(at(20).at())).isEqualTo(SlaState.RUNNING);

        SlaClock answeredBefore =
                reopened.apply(ends(new Episode(at(3), null, null))).clock();

        assertThat(answeredBefore.verdict(at(30).at())).isEqualTo(SlaState.MET);
        assertThat(answeredBefore.facts().stoppedAt()).isEqualTo(at(3).at());
    }

    @Test
    void toldTwiceItChangesNothing() {
        SlaClock stopped = clock.apply(ends(new Episode(at(3), null, null))).clock();

        assertThat(stopped.apply(ends(new Episode(at(3), null, null))).events()).isEmpty();
    }

    private static ClockCommand.Ends ends(Episode... episodes) {
        return new ClockCommand.Ends("c", "answer", List.of(episodes), "told");
    }

    private static Mark at(int hours) {
        return new Mark(STARTED.plus(Duration.ofHours(hours)), "told");
    }
}
