package io.telcopledge.support.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Samples;
import io.telcopledge.support.policy.Scope;
import io.telcopledge.support.policy.StopsAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A city's service requests: offices open Monday to Friday 08:30 to 17:00 in New York, holidays included; so many
 * working days or calendar days by the kind of request, keeping the time of day; what comes outside of the hours counts
 * from the next opening; a kind without an allowance cannot be late.
 */
class CityRequestsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final CalendarVersion OFFICES = Samples.weekdays("offices", "America/New_York", "08:30", "17:00");
    private static final Instant SEEN = at("2022-06-01 00:00:00");

    /** kind, opened, closed or nothing, allowance, whether it was late */
    private static final List<List<String>> MADE_UP = List.of(
            List.of("lamp", "2022-01-07 16:59:59", "2022-01-10 16:59:59", "1 working days", "ONTIME"),
            List.of("lamp", "2022-01-07 16:59:59", "2022-01-10 17:00:00", "1 working days", "OVERDUE"),
            List.of("lamp", "2022-01-07 17:00:00", "2022-01-11 08:30:00", "1 working days", "ONTIME"),
            List.of("lamp", "2022-01-08 12:00:00", "2022-01-11 08:30:01", "1 working days", "OVERDUE"),
            List.of("tree", "2022-01-08 12:00:00", "2022-01-18 12:00:00", "10 calendar days", "ONTIME"),
            List.of("tree", "2022-01-08 12:00:00", "2022-01-18 12:00:01", "10 calendar days", "OVERDUE"),
            // A week over the change to summer time: the time of day stays, whatever the hours in between.
            List.of("tree", "2022-03-10 09:00:00", "2022-03-20 09:00:00", "10 calendar days", "ONTIME"),
            List.of("lamp", "2022-03-11 09:00:00", "2022-03-14 09:00:01", "1 working days", "OVERDUE"),
            List.of("bench", "2022-01-03 08:00:00", "", "20 working days", "OVERDUE"),
            List.of("snow", "2022-01-03 08:00:00", "", "", "ONTIME"));

    @Test
    void requestsAreJudgedAsTheCityDoes() {
        for (List<String> row : MADE_UP) {
            assertThat(verdict("r", row.get(0), row.get(1), row.get(2), row.get(3)))
                    .as("%s", row)
                    .isEqualTo(row.get(4));
        }
    }

    /** By hand: {@code -Dtelcopledge.city-requests=FILE}, a table of such requests with the city's own verdicts. */
    @Test
    @EnabledIfSystemProperty(named = "telcopledge.city-requests", matches = ".+")
    void everyVerdictOfTheCitysOwnTableIsReached() throws IOException {
        List<Request> requests = table(Path.of(System.getProperty("telcopledge.city-requests", "")));
        Map<String, String> allowances = new HashMap<>();
        for (Request request : requests) {
            if (!request.target().isBlank()) {
                allowances.merge(request.kind(), allowance(request), (one, other) -> {
                    assertThat(other).as(request.kind()).isEqualTo(one);
                    return one;
                });
            }
        }
        Map<String, Integer> verdicts = new HashMap<>();
        for (Request request : requests) {
            String allowance = request.target().isBlank() ? "" : allowances.getOrDefault(request.kind(), "");
            String verdict = verdict(request.id(), request.kind(), request.opened(), request.closed(), allowance);
            assertThat(verdict).as("%s", request).isEqualTo(request.verdict());
            verdicts.merge(verdict, 1, Integer::sum);
        }
        System.out.println("verdicts equal to the city's: " + verdicts);
    }

    private record Request(String id, String kind, String opened, String target, String closed, String verdict) {}

    private static String verdict(String id, String kind, String opened, String closed, String allowance) {
        Optional<Instant> closedAt = closed.isBlank() ? Optional.empty() : Optional.of(at(closed));
        PastCase request =
                new FiledCase(id, new CaseTraits(kind, null, null), at(opened), null, closedAt.orElse(null), List.of());
        return book(kind, allowance).policiesFor(request.traits(), request.filedAt()).stream()
                        .map(policy -> Judgement.of(request, policy, SEEN))
                        .anyMatch(judgement -> judgement.state() == SlaState.BREACHED)
                ? "OVERDUE"
                : "ONTIME";
    }

    private static Book book(String kind, String allowance) {
        List<PolicyVersion> policies = allowance.isEmpty()
                ? List.of()
                : List.of(Samples.policy(
                        "requests",
                        1,
                        new Scope(kind, null, null),
                        StopsAt.RESOLUTION,
                        allowance,
                        "offices",
                        Samples.SINCE_2020));
        return Book.of(NEW_YORK, policies, List.of(OFFICES), List.of());
    }

    /** The allowance whose deadline is the target, which the city tells to the minute. */
    private static String allowance(Request request) {
        Instant target = at(request.target());
        return Stream.of(" working days", " calendar days")
                .flatMap(unit -> IntStream.range(1, 400).mapToObj(days -> days + unit))
                .filter(allowance -> Duration.between(deadline(request.opened(), allowance), target)
                                .abs()
                                .compareTo(Duration.ofMinutes(1))
                        <= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Instant deadline(String opened, String allowance) {
        return book("any", allowance)
                .policiesFor(new CaseTraits("any", null, null), at(opened))
                .get(0)
                .policy()
                .deadline(at(opened));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local, LOCAL).atZone(NEW_YORK).toInstant();
    }

    private static List<Request> table(Path file) throws IOException {
        List<List<String>> lines =
                Files.readAllLines(file).stream().map(CityRequestsTest::cells).toList();
        List<String> names = lines.get(0);
        return lines.stream()
                .skip(1)
                .map(line -> new Request(
                        line.get(names.indexOf("case_enquiry_id")).strip(),
                        line.get(names.indexOf("type")).strip(),
                        line.get(names.indexOf("open_dt")).strip(),
                        line.get(names.indexOf("target_dt")).strip(),
                        line.get(names.indexOf("closed_dt")).strip(),
                        line.get(names.indexOf("ontime")).strip()))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,]*))(?:,|$)").matcher(line);
        while (cells.size() < 29 && cell.find()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return cells;
    }
}
