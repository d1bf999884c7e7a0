package io.telcopledge.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.telcopledge.kit.json.OperatorTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTimeTest {

    private final OperatorTime time = new OperatorTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));

    @Test
    void aTimeIsWrittenWithItsSecondsAndTheOperatorsOffset() {
        assertThat(time.text(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("2026-01-01T00:00:00+08:00");
        assertThat(time.text(Instant.parse("2026-01-01T00:00:00.123456Z")))
                .isEqualTo("2026-01-01T08:00:00.123456+08:00");
    }

    @Test
    void anOffsetIsOfWholeMinutesEvenBeforeThereWasAStandardTime() {
        Instant early = Instant.parse("1900-01-01T00:00:00Z");

        assertThat(time.text(early)).isEqualTo("1900-01-01T08:05:00+08:05");
        assertThat(time.local(early).toInstant()).isEqualTo(early);
    }

    @Test
    void jsonWritesEveryTimeAlikeWhateverHoldsIt() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        new OperatorTimes(time).customize(mapper);

        assertThat(mapper.writeValueAsString(
                        List.of(Instant.parse("2025-12-31T16:00:00Z"), OffsetDateTime.parse("2025-12-31T17:00+01:00"))))
                .isEqualTo("[\"2026-01-01T00:00:00+08:00\",\"2026-01-01T00:00:00+08:00\"]");
    }
}
