package io.telcopledge.kit.sla;

import static io.telcopledge.kit.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A city's own service requests beside its own verdicts; run with {@code -DcityRequests=FILE}, a CSV that has id,
 * opened, target, closed and verdict in its first five columns.
 */
@EnabledIfSystemProperty(named = "cityRequests", matches = ".+")
class CityRequestsTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final WorkingCalendar CITY = weekdays("America/New_York", "08:30-17:00");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int MOST_DAYS = 500;

    @Test
    void theVerdictsAreTheCitys() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("cityRequests")));
        Map<String, Integer> verdicts = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", 6);
            String verdict = row[2].isEmpty() ? "ONTIME" : verdict(row);
            assertThat(verdict).as(line).isEqualTo(row[4]);
            verdicts.merge(verdict, 1, Integer::sum);
        }
        System.out.println(verdicts);
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(lines.size() - 1);
    }

    private static String verdict(String[] row) {
        Instant opened = instant(row[1]);
        SlaPolicy policy = policy(opened, instant(row[2]))
                .orElseThrow(() -> new AssertionError("no rule gives this target: " + String.join(",", row)));
        SlaClock clock =
                SlaClock.start(new ClockCommand.Start(row[0], policy, opened)).clock();
        SlaState state = row[3].isEmpty()
                ? clock.verdict(Instant.MAX)
                : clock.stop(new Mark(instant(row[3]), "closed")).clock().state();
        return state == SlaState.MET ? "ONTIME" : "OVERDUE";
    }

    /** The number of days that the target was set by: within the minute, to which the file's seconds are not true. */
    private static Optional<SlaPolicy> policy(Instant opened, Instant target) {
        return Stream.<Allowance>concat(
                        IntStream.range(1, MOST_DAYS).mapToObj(Allowance.WorkingDays::new),
                        IntStream.range(1, MOST_DAYS).mapToObj(Allowance.CalendarDays::new))
                .map(allowance -> new SlaPolicy("request", 1, allowance, CITY, false, List.of()))
                .filter(policy ->
                        Duration.between(policy.deadline(opened), target).abs().compareTo(Duration.ofMinutes(1)) < 0)
                .findFirst();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local, FORM).atZone(ZONE).toInstant();
    }
}
