package io.telcopledge.support.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.type.TypeReference;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.calendar.CalendarDay;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.api.NewCalendar;
import io.telcopledge.support.policy.api.NewPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What docs/sla-policies.md says of its example. */
class WorkedExampleTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final Instant FILED =
            OffsetDateTime.parse("2026-02-13T16:00+08:00").toInstant();
    private static final Instant NOW =
            OffsetDateTime.parse("2026-02-14T18:00+08:00").toInstant();

    @Test
    void aSpringFestivalWithAMakeUpWorkingDay() throws IOException {
        SlaExplanation explained = clock().explain(NOW);

        assertThat(written(explained.deadline())).isEqualTo("2026-02-24T16:00+08:00");
        assertThat(explained.granted()).isEqualTo(Duration.ofHours(16));
        assertThat(explained.used()).isEqualTo(Duration.ofHours(10));
        assertThat(explained.days())
                .filteredOn(day -> !day.counted().isZero())
                .extracting(CalendarDay::date, CalendarDay::counted)
                .containsExactly(
                        tuple(LocalDate.parse("2026-02-13"), Duration.ofHours(2)),
                        tuple(LocalDate.parse("2026-02-14"), Duration.ofHours(8)),
                        tuple(LocalDate.parse("2026-02-24"), Duration.ofHours(6)));
        assertThat(explained.days())
                .filteredOn(day -> "春节 Spring Festival".equals(day.skipped()))
                .hasSize(9);
        assertThat(text()).contains("2026-02-24T16:00+08:00", "| 2026-02-24 | PT6H |", "| 2026-02-14 | PT8H |");
    }

    @Test
    void aPauseHoldsTheClockForWorkingTimeOnly() throws IOException {
        Pause pause = new Pause(at("2026-02-14T11:00+08:00"), at("2026-02-14T14:30+08:00"), "asked the customer");
        SlaExplanation explained = clock().pause(List.of(pause)).clock().explain(NOW);

        assertThat(written(explained.deadline())).isEqualTo("2026-02-24T18:00+08:00");
        assertThat(text()).contains("2026-02-24T18:00+08:00");
    }

    private static SlaClock clock() throws IOException {
        CalendarVersion calendar = read("calendar-china-2026.json", new TypeReference<NewCalendar>() {})
                .proposed("desk-china", 1, DAY, Instant.EPOCH, "manager");
        PolicyVersion policy = read("policy-business-fault.json", new TypeReference<NewPolicy>() {})
                .proposed("business-fault", 1, DAY, Instant.EPOCH, "manager");
        Book book = Book.of(Samples.SHANGHAI, List.of(policy), List.of(calendar), List.of());
        Optional<SlaPolicy> said = book.policyAt("business-fault", FILED);
        return SlaClock.start(new ClockCommand.Start("case", said.orElseThrow(), FILED))
                .clock();
    }

    private static <T> T read(String file, TypeReference<T> type) throws IOException {
        return EventJson.MAPPER.readValue(DOCS.resolve("examples").resolve(file).toFile(), type);
    }

    private static String text() throws IOException {
        return Files.readString(DOCS.resolve("sla-policies.md"));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local).toInstant();
    }

    private static String written(Instant at) {
        return at.atZone(Samples.SHANGHAI).toOffsetDateTime().toString();
    }
}
