package io.telcopledge.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What each caller may bring, and when they may come again. */
class RateLimitTest {

    private static final long SECOND = 1_000_000_000L;
    private final RateLimit limit = new RateLimit(10, 30);

    @Test
    void aBucketMayComeAtOnceAndTheRestMustWait() {
        assertThat(limit.take("crm", 30, 0)).isEmpty();
        assertThat(limit.take("crm", 1, 0)).contains(Duration.ofMillis(100));
    }

    @Test
    void whoIsRefusedHasBroughtNothingAndMayComeWhenToldSo() {
        limit.take("crm", 30, 0);
        for (int i = 0; i < 100; i++) {
            assertThat(limit.take("crm", 20, 0)).contains(Duration.ofSeconds(2));
        }
        assertThat(limit.take("crm", 20, 2 * SECOND - 1)).isPresent();
        assertThat(limit.take("crm", 20, 2 * SECOND)).isEmpty();
    }

    @Test
    void oneCallerHoldsUpNoOther() {
        limit.take("crm", 30, 0);
        assertThat(limit.take("switch", 30, 0)).isEmpty();
    }

    @Test
    void moreThanABucketComesThroughOnceTheBucketIsEmptyAndIsPaidForAfterwards() {
        limit.take("crm", 10, 0);
        assertThat(limit.take("crm", 60, 0)).isPresent();
        assertThat(limit.take("crm", 60, SECOND)).isEmpty();
        assertThat(limit.take("crm", 1, SECOND)).contains(Duration.ofMillis(3_100));
    }

    @Test
    void inTheLongRunNobodyBringsMoreThanTheirRate() {
        for (long seed = 1; seed <= 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RateLimit walked = new RateLimit(10, 30);
            // System.nanoTime may begin anywhere, also shortly before it turns negative.
            long begun = random.nextBoolean() ? random.nextLong() : Long.MAX_VALUE - SECOND;
            long now = begun;
            long taken = 0;
            for (int i = 0; i < 2_000; i++) {
                now += random.nextLong(SECOND);
                int units = 1 + random.nextInt(30);
                if (walked.take("crm", units, now).isEmpty()) {
                    taken += units;
                }
                assertThat(taken).as("seed %d", seed).isLessThanOrEqualTo(30 + (now - begun) / (SECOND / 10) + 1);
            }
            assertThat(taken).as("seed %d", seed).isGreaterThan((now - begun) / SECOND * 9);
        }
    }

    @Test
    void aLimitThatLetsNobodyInIsAMistake() {
        assertThatThrownBy(() -> new RateLimit(0, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateLimit(10, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
