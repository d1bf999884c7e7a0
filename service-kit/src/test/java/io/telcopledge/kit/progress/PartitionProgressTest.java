package io.telcopledge.kit.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PartitionProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2024-05-01T12:00:00Z");
    private static final Duration IDLE = Duration.ofSeconds(10);

    @Test
    void whatWasNeverReadToItsEndHasReachedNothing() {
        assertThat(new PartitionProgress(null, null, null).reached(IDLE)).isNull();
    }

    @Test
    void aLivePartitionIsWhereItLastHadNothingLeft() {
        assertThat(new PartitionProgress(null, null, NOW).reached(IDLE)).isEqualTo(NOW);
    }

    @Test
    void aReplayCountsByItsOwnTimeAlsoWhereItIsCaughtUpForAMoment() {
        assertThat(new PartitionProgress(LONG_AGO, NOW, NOW.plusSeconds(3)).reached(IDLE))
                .isEqualTo(LONG_AGO);
        assertThat(new PartitionProgress(LONG_AGO, NOW, NOW.minusSeconds(60)).reached(IDLE))
                .as("the consumer died in the replay")
                .isEqualTo(LONG_AGO);
    }

    @Test
    void aReplayIsOverWhenNothingOfItHasComeForAWhile() {
        Instant later = NOW.plus(IDLE);
        assertThat(new PartitionProgress(LONG_AGO, NOW, later).reached(IDLE)).isEqualTo(later);
    }
}
