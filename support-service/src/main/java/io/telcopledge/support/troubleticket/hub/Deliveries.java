package io.telcopledge.support.troubleticket.hub;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The threads that bring notifications to listeners: a listener that does not answer holds up one of them, for a while.
 */
@Singleton
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final int THREADS = 3;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Delivery delivery;
    private final DeliveryBell bell;
    private final HubConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    @Inject
    Deliveries(Delivery delivery, DeliveryBell bell, HubConfig config) {
        this.delivery = delivery;
        this.bell = bell;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 0; config.enabled() && i < THREADS; i++) {
            Thread thread = new Thread(this::run, "ticket-hub-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(5_000);
        }
    }

    private void run() {
        while (running) {
            try {
                if (!delivery.one()) {
                    bell.await(config.interval());
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                rest(failed);
            }
        }
    }

    private void rest(RuntimeException failed) {
        if (!running) {
            return;
        }
        LOG.warnf("notifications of tickets wait for %s: %s", AFTER_FAILURE, failed);
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
