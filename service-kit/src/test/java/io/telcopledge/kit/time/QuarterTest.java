package io.telcopledge.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Quarters as the operator counts them. */
class QuarterTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void theOperatorsZoneDecidesTheQuarter() {
        Instant newYearInShanghai = Instant.parse("2025-12-31T16:00:00Z");

        assertThat(Quarter.from(newYearInShanghai, SHANGHAI)).isEqualTo(new Quarter(2026, 1));
        assertThat(Quarter.from(newYearInShanghai, ZoneId.of("UTC"))).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 1).start(SHANGHAI)).isEqualTo(newYearInShanghai);
    }

    @Test
    void itsEndIsTheNextOnesStart() {
        assertThat(new Quarter(2025, 4).end(SHANGHAI)).isEqualTo(new Quarter(2026, 1).start(SHANGHAI));
        assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 2).minus(8)).isEqualTo(new Quarter(2024, 2));
    }

    @Test
    void itIsWrittenAsItIsRead() {
        assertThat(Quarter.parse("2026-Q3")).hasToString("2026-Q3");
        for (String other : new String[] {"2026-Q5", "2026Q3", "26-Q3", "2026-q3", "0000-Q1", ""}) {
            assertThatThrownBy(() -> Quarter.parse(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void eachInstantLiesBetweenStartAndEndOfItsQuarter() {
        long seed = 20260701;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 5_000; i++) {
            Instant instant = Instant.EPOCH.plus(random.nextLong(0, 60L * 365 * 86_400), ChronoUnit.SECONDS);
            ZoneId zone = ZoneId.of(new String[] {"Asia/Shanghai", "Europe/Berlin", "America/St_Johns"}[i % 3]);
            Quarter quarter = Quarter.from(instant, zone);
            assertThat(instant)
                    .as("seed " + seed + " at " + i)
                    .isAfterOrEqualTo(quarter.start(zone))
                    .isBefore(quarter.end(zone));
        }
    }
}
