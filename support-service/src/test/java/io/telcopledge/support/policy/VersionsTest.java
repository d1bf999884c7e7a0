package io.telcopledge.support.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.InvalidEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant RECORDED = Instant.parse("2026-01-10T02:00:00Z");

    private record Thing(int version, Term term) implements Versioned {
        @Override
        public String id() {
            return "thing";
        }
    }

    @Test
    void aVersionIsInForceFromItsFirstMomentInTheOperatorsZone() {
        Versions<Thing> versions = new Versions<>(List.of(thing(2, "2026-03-01", null), thing(1, "2026-02-01", null)));

        assertThat(versions.at(Instant.parse("2026-01-31T15:59:59Z"), SHANGHAI)).isEmpty();
        assertThat(versions.at(Instant.parse("2026-01-31T16:00:00Z"), SHANGHAI))
                .map(Thing::version)
                .contains(1);
        assertThat(versions.at(Instant.parse("2026-02-28T15:59:59Z"), SHANGHAI))
                .map(Thing::version)
                .contains(1);
        assertThat(versions.at(Instant.parse("2026-02-28T16:00:00Z"), SHANGHAI))
                .map(Thing::version)
                .contains(2);
    }

    @Test
    void nothingIsInForceForWhatHappenedBeforeItWasRecorded() {
        Versions<Thing> versions = new Versions<>(List.of(thing(1, "2026-01-01", null)));

        assertThat(versions.at(RECORDED.minusMillis(1), SHANGHAI)).isEmpty();
        assertThat(versions.at(RECORDED, SHANGHAI)).isPresent();
    }

    @Test
    void theLastDayIsInForceToItsEndAndNoOlderVersionComesBack() {
        Versions<Thing> versions =
                new Versions<>(List.of(thing(1, "2026-02-01", null), thing(2, "2026-03-01", "2026-03-31")));

        assertThat(versions.at(Instant.parse("2026-03-31T15:59:59Z"), SHANGHAI)).isPresent();
        assertThat(versions.at(Instant.parse("2026-03-31T16:00:00Z"), SHANGHAI)).isEmpty();
    }

    @Test
    void aTermEndsNotBeforeItBegins() {
        assertThatThrownBy(() -> thing(1, "2026-02-01", "2026-01-31"))
                .isInstanceOf(InvalidEvent.class)
                .extracting(refused -> ((InvalidEvent) refused).field())
                .isEqualTo("inForceUntil");
    }

    private static Thing thing(int version, String from, @Nullable String until) {
        return new Thing(
                version, new Term(LocalDate.parse(from), until == null ? null : LocalDate.parse(until), RECORDED));
    }
}
