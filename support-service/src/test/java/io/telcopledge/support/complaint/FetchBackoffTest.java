package io.telcopledge.support.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FetchBackoffTest {

    @Test
    void theWaitDoublesUpToAnHourAndStaysThere() {
        assertThat(FetchBackoff.after(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(FetchBackoff.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(FetchBackoff.after(8)).isEqualTo(Duration.ofMinutes(32));
        assertThat(FetchBackoff.after(9)).isEqualTo(Duration.ofHours(1));
        assertThat(FetchBackoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
