package io.telcopledge.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsLongerWhileAPartKeepsEndingButNeverVeryLong() {
        Backoff backoff = Backoff.fresh();
        for (int run = 0; run < 20; run++) {
            Backoff longer = backoff.after(Duration.ofSeconds(1));
            assertThat(longer.next()).isGreaterThanOrEqualTo(backoff.next());
            backoff = longer;
        }
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aRunOfAMinuteForgivesWhatWasBefore() {
        Backoff tired = Backoff.fresh().after(Duration.ZERO).after(Duration.ZERO);

        assertThat(tired.after(Duration.ofMinutes(1))).isEqualTo(Backoff.fresh());
    }
}
