package io.telcopledge.kit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random lives of a clock beside a model that knows the facts only, and not what was told when. */
class SlaClockWalkTest {

    private static final int LIVES = 20_000;
    private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");
    private static final long ALLOWANCE = 1_000;
    private static final SlaPolicy POLICY =
            new SlaPolicy("answer", 1, Duration.ofMillis(ALLOWANCE), List.of(25, 50, 90));

    @Test
    void theStateIsThatOfTheFactsAndTheEventsTellNoOtherStory() {
        for (long seed = 0; seed < LIVES; seed++) {
            new Life(seed).live();
        }
    }

    private static final class Life {

        private final long seed;
        private final SplittableRandom random;
        private final List<SlaEvent> events = new ArrayList<>();
        private SlaClock clock;
        private @Nullable Long stop;
        private @Nullable Long cancel;
        private long judged = Long.MIN_VALUE;
        private boolean breachStands;

        Life(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.clock = take(SlaClock.start(new ClockCommand.Start("case", POLICY, START)));
        }

        void live() {
            for (int step = random.nextInt(1, 12); step > 0; step--) {
                switch (random.nextInt(4)) {
                    case 0 -> {
                        stop = moment();
                        clock = take(clock.stop(new Mark(at(stop), "stop")));
                    }
                    case 1 -> {
                        cancel = moment();
                        clock = take(clock.cancel(new Mark(at(cancel), "cancel")));
                    }
                    default -> {
                        long now = moment();
                        if (stop == null && cancel == null) {
                            judged = Math.max(judged, now);
                        }
                        clock = take(clock.advance(at(now)));
                    }
                }
                check();
            }
        }

        /** Mostly within a millisecond of what matters. */
        private long moment() {
            long near = new long[] {0, 250, 500, 900, ALLOWANCE, ALLOWANCE, 5_000}[random.nextInt(7)];
            return near + random.nextInt(-1, 2);
        }

        private static Instant at(long millis) {
            return START.plusMillis(millis);
        }

        private SlaClock take(SlaChange change) {
            events.addAll(change.events());
            return change.clock();
        }

        private SlaState expected() {
            if (stop == null && cancel == null) {
                return judged > ALLOWANCE ? SlaState.BREACHED : SlaState.RUNNING;
            }
            long end = Math.min(stop == null ? Long.MAX_VALUE : stop, cancel == null ? Long.MAX_VALUE : cancel);
            if (end > ALLOWANCE) {
                return SlaState.BREACHED;
            }
            return stop != null && stop == end ? SlaState.MET : SlaState.CANCELLED;
        }

        private void check() {
            Supplier<String> life = () -> "seed " + seed + ", events " + events;
            assertThat(clock.state()).as(life).isEqualTo(expected());
            assertThat(clock.revision()).as(life).isEqualTo(events.size());
            assertThat(clock.nextDue() == null).as(life).isEqualTo(clock.state() != SlaState.RUNNING);
            assertThat(events.get(events.size() - 1).clock().state()).as(life).isEqualTo(clock.state());
            breachStands = false;
            Set<Integer> warned = new HashSet<>();
            for (SlaEvent event : events) {
                if (event instanceof SlaBreached) {
                    assertThat(breachStands).as(life).isFalse();
                    breachStands = true;
                } else if (event instanceof SlaBreachRetracted) {
                    assertThat(breachStands).as(life).isTrue();
                    breachStands = false;
                } else if (event instanceof SlaAtRisk warning) {
                    assertThat(warned.add(warning.thresholdPercent())).as(life).isTrue();
                }
            }
            assertThat(breachStands).as(life).isEqualTo(clock.state() == SlaState.BREACHED);
        }
    }
}
