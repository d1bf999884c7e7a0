package io.telcopledge.reporting.live.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Test
    void aSignOfLifeIsDueAfterEachHeartbeatOfSilence() {
        Silence silence = new Silence(Duration.ofSeconds(15), LOOK);

        assertThat(IntStream.rangeClosed(1, 45).filter(look -> silence.goesOn()))
                .containsExactly(15, 30, 45);
    }

    @Test
    void whatIsHeardBeginsTheSilenceAnew() {
        Silence silence = new Silence(Duration.ofSeconds(3), LOOK);
        silence.goesOn();
        silence.goesOn();
        silence.end();

        assertThat(IntStream.rangeClosed(1, 3).filter(look -> silence.goesOn())).containsExactly(3);
    }

    @Test
    void aHeartbeatShorterThanALookComesWithEachLook() {
        Silence silence = new Silence(Duration.ofMillis(10), LOOK);

        assertThat(silence.goesOn()).isTrue();
        assertThat(silence.goesOn()).isTrue();
    }
}
