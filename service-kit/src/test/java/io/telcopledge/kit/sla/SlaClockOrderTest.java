package io.telcopledge.kit.sla;

import static io.telcopledge.kit.calendar.Calendars.everyDay;
import static io.telcopledge.kit.calendar.Calendars.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The same facts in any order give the same clock, and its events tell no other story. */
class SlaClockOrderTest {

    private static final int CASES = 4_000;
    private static final Instant START = Instant.parse("2026-05-29T07:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final List<WorkingCalendar> CALENDARS = List.of(
            WorkingCalendar.AROUND_THE_CLOCK,
            weekdays("Asia/Shanghai", "09:00-12:00 13:30-18:00"),
            everyDay("Europe/Berlin", "00:00-23:59"));

    @Test
    void theOrderOfTellingLeavesNoTrace() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SlaPolicy policy = policy(1, random);
            SlaPolicy changed = policy(2, random);
            ToldCase happened = new ToldCase(random);

            SlaClock one = new Life(seed, policy, changed).live(happened, random);
            SlaClock other = new Life(seed, policy, changed).live(happened, random);

            assertThat(other.history()).as("seed %d", seed).isEqualTo(one.history());
            assertThat(other.state()).as("seed %d", seed).isEqualTo(one.state());
            assertThat(other.deadline()).as("seed %d", seed).isEqualTo(one.deadline());
            assertThat(other.policy()).as("seed %d", seed).isEqualTo(one.policy());
            assertThat(other.explain(END).segments())
                    .as("seed %d", seed)
                    .isEqualTo(one.explain(END).segments());
        }
    }

    private static SlaPolicy policy(int version, SplittableRandom random) {
        List<Allowance> allowances = List.of(
                new Allowance.WorkingTime(Duration.ofMinutes(random.nextInt(60, 6_000))),
                new Allowance.WorkingDays(random.nextInt(1, 6)),
                new Allowance.CalendarDays(random.nextInt(1, 10)));
        return new SlaPolicy(
                "repair",
                version,
                allowances.get(random.nextInt(allowances.size())),
                CALENDARS.get(random.nextInt(CALENDARS.size())),
                random.nextInt(4) > 0,
                List.of(50, 90));
    }

    /** One order of telling, with the sweeper looking in at any time. */
    private static final class Life {

        private final long seed;
        private final SlaPolicy changed;
        private final List<SlaEvent> events = new ArrayList<>();
        private SlaClock clock;

        Life(long seed, SlaPolicy policy, SlaPolicy changed) {
            this.seed = seed;
            this.changed = changed;
            this.clock = take(SlaClock.start(new ClockCommand.Start("case", policy, START)));
        }

        SlaClock live(ToldCase happened, SplittableRandom random) {
            List<ToldCase.Happening> known = new ArrayList<>();
            for (ToldCase.Happening happening : happened.inAnyOrder(random)) {
                known.add(happening);
                ToldCase.tell(clock.name(), changed, known).forEach(command -> clock = take(clock.apply(command)));
                clock = take(clock.advance(ToldCase.moment(random)));
                check(ToldCase.moment(random));
            }
            for (int looks = 0; clock.nextDue() != null; looks++) {
                assertThat(looks).as("seed %d", seed).isLessThan(9);
                clock = take(clock.advance(END));
            }
            check(END);
            return clock;
        }

        private SlaClock take(SlaChange change) {
            events.addAll(change.events());
            return change.clock();
        }

        private void check(Instant now) {
            assertThat(clock.revision()).as("seed %d, %s", seed, events).isEqualTo(events.size());
            assertThat(events.get(events.size() - 1).clock())
                    .as("seed %d, %s", seed, events)
                    .isEqualTo(clock.facts());
            boolean breached = false;
            Set<Integer> warned = new HashSet<>();
            for (SlaEvent event : events) {
                if (event instanceof SlaBreached || event instanceof SlaBreachRetracted) {
                    assertThat(event instanceof SlaBreached)
                            .as("seed %d, %s", seed, events)
                            .isNotEqualTo(breached);
                    breached = !breached;
                } else if (event instanceof SlaAtRisk warning) {
                    assertThat(warned.add(warning.thresholdPercent()))
                            .as("seed %d, %s", seed, events)
                            .isTrue();
                }
            }
            assertThat(clock.state() == SlaState.BREACHED).as("seed %d", seed).isEqualTo(breached);
            addsUp(clock.explain(now));
        }

        private void addsUp(SlaExplanation told) {
            Duration counted = told.segments().stream().map(SlaSegment::counted).reduce(Duration.ZERO, Duration::plus);
            assertThat(counted).as("seed %d, %s", seed, told).isEqualTo(told.used());
            if (told.remaining() != null) {
                assertThat(told.used().plus(told.remaining()))
                        .as("seed %d", seed)
                        .isEqualTo(told.granted());
            }
            for (int i = 1; i < told.segments().size(); i++) {
                assertThat(told.segments().get(i).from())
                        .as("seed %d, %s", seed, told)
                        .isEqualTo(told.segments().get(i - 1).to());
            }
        }
    }
}
