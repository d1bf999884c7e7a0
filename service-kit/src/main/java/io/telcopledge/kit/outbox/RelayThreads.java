package io.telcopledge.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.kafka.KafkaClients;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the relay of this process. */
@ApplicationScoped
public class RelayThreads {

    private static final Logger LOG = Logger.getLogger(RelayThreads.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final int QUICK_LOOKS = 6;

    private final RelayBell bell;
    private final boolean enabled;
    private final Duration interval;
    private final OutboxRelay relay;
    private final ExecutorService lanes = Executors.newFixedThreadPool(4, work -> new Thread(work, "outbox-lane"));
    private final Map<String, TopicSender> senders = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean running = true;

    @Inject
    public RelayThreads(
            PostgresOutboxStore store,
            RelayBell bell,
            KafkaClients clients,
            Clock clock,
            @ConfigProperty(name = "telcopledge.outbox.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "telcopledge.outbox.interval", defaultValue = "PT0.25S") Duration interval) {
        this.bell = bell;
        this.enabled = enabled;
        this.interval = interval;
        this.relay = new OutboxRelay(store, rows -> sender(rows, clients).send(rows), lanes, clock);
    }

    private TopicSender sender(List<OutboxRow> rows, KafkaClients clients) {
        return senders.computeIfAbsent(rows.get(0).topic(), topic -> new TopicSender(clients::producer));
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            thread.start();
        }
    }

    void stop(@Observes @Priority(100) ShutdownEvent stopped) throws InterruptedException {
        running = false;
        bell.ring();
        if (enabled) {
            thread.join(5_000);
        }
        lanes.shutdownNow();
        senders.values().forEach(TopicSender::close);
    }

    private void run() {
        long heard = 0;
        int looks = 0;
        while (running) {
            try {
                boolean found = relay.pass();
                long rings = bell.rings();
                // A ring comes just before the commit, so a few quick looks follow it.
                looks = found || rings != heard ? QUICK_LOOKS : looks - 1;
                heard = bell.await(rings, looks > 0 ? LOOK_AGAIN : interval);
                looks = heard != rings ? QUICK_LOOKS : looks;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.warnf("the outbox cannot be read: %s", failed);
                looks = 0;
                heard = rest();
            }
        }
    }

    private long rest() {
        try {
            return bell.await(bell.rings(), Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
            return 0;
        }
    }
}
