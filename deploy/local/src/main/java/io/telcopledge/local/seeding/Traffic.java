package io.telcopledge.local.seeding;

import io.telcopledge.local.RunningPlatform;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The fictional operator's present: calls, complaints with their answers, and reads of data every few seconds, and each
 * minute the declaration that nothing is missing. It goes on where the seed or an earlier demo ended.
 */
public final class Traffic implements AutoCloseable {

    private final RunningPlatform platform;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread traffic = new Thread(work, "traffic");
        traffic.setDaemon(true);
        return traffic;
    });
    private @Nullable OperatorSystems systems;

    public Traffic(RunningPlatform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    public void start() throws IOException {
        Instant now = clock.instant();
        SeedState state = SeedState.read(platform.dataDir())
                .orElseGet(() -> new SeedState(LocalDate.ofInstant(now, platform.zone()), now));
        History history = new History(state.origin(), platform.zone());
        history.upTo(state.coveredTo());
        LiveFlow live = LiveFlow.continuing(state.coveredTo(), now, platform.zone());
        OperatorSystems connected = new OperatorSystems(
                platform, state.origin().atStartOfDay(platform.zone()).toInstant());
        systems = connected;
        TrafficTick tick = new TrafficTick(clock, connected, platform.dataDir(), state, history, live);
        var unused = thread.scheduleWithFixedDelay(tick, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        if (systems != null) {
            systems.close();
        }
    }
}
