package io.telcopledge.local.seeding;

import io.telcopledge.contracts.coverage.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operator's systems do each second: say what is due, and each minute that nothing is missing. */
final class TrafficTick implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TrafficTick.class);
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);

    private final Clock clock;
    private final OperatorSystems systems;
    private final Path dataDir;
    private final List<EventPlan> plans;
    private final List<PlannedEvent> due = new ArrayList<>();
    private SeedState state;

    TrafficTick(
            Clock clock, OperatorSystems systems, Path dataDir, SeedState state, EventPlan history, EventPlan live) {
        this.clock = clock;
        this.systems = systems;
        this.dataDir = dataDir;
        this.state = state;
        this.plans = List.of(history, live);
    }

    @Override
    public void run() {
        try {
            tick(clock.instant());
        } catch (IOException | RuntimeException failed) {
            // Thrown on, it would end the schedule. What was not said is said with the next tick.
            LOG.warn("The demo's traffic stumbled and goes on: {}", failed.toString());
        }
    }

    private void tick(Instant now) throws IOException {
        plans.forEach(plan -> due.addAll(plan.upTo(now)));
        due.sort(PlannedEvent.IN_TIME);
        systems.say(due);
        systems.flush();
        due.clear();
        if (Duration.between(state.coveredTo(), now).compareTo(HEARTBEAT) >= 0) {
            systems.declareCovered(new Span(state.coveredTo(), now));
            state = state.coveredTo(now);
            state.write(dataDir);
        }
    }
}
