package io.telcopledge.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Brings rows of the outbox to Kafka, several lanes at once, each lane in its order. */
public final class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int MOST = 500;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final OutboxStore store;
    private final Consumer<List<OutboxRow>> sender;
    private final Executor lanesAtOnce;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    /** @param sender returns when Kafka has acknowledged all rows, which are of one lane */
    public OutboxRelay(OutboxStore store, Consumer<List<OutboxRow>> sender, Executor lanesAtOnce, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.lanesAtOnce = lanesAtOnce;
        this.clock = clock;
    }

    /**
     * Starts on every lane that has rows and is not at work.
     *
     * @return whether there was such a lane
     */
    public boolean pass() {
        boolean started = false;
        for (String lane : store.lanes()) {
            Instant rest = resting.getOrDefault(lane, Instant.MIN);
            if (!clock.instant().isBefore(rest) && busy.add(lane)) {
                lanesAtOnce.execute(() -> drain(lane));
                started = true;
            }
        }
        return started;
    }

    private void drain(String lane) {
        try {
            int sent = MOST;
            while (sent == MOST) {
                sent = store.drain(lane, MOST, sender);
            }
            resting.remove(lane);
        } catch (RuntimeException failed) {
            // The rows stay; other lanes go on.
            resting.put(lane, clock.instant().plus(AFTER_FAILURE));
            LOG.warnf("lane %s rests for %s: %s", lane, AFTER_FAILURE, failed);
        } finally {
            busy.remove(lane);
        }
    }
}
