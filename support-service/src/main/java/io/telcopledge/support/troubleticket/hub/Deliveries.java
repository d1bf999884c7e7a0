package io.telcopledge.support.troubleticket.hub;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings notifications to listeners: one thread looks whose turn it is, and each delivery has a thread of its own while
 * it lasts, so many in each {@link Lane}.
 */
@Singleton
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Delivery delivery;
    private final DeliveryBell bell;
    private final HubConfig config;
    private final Map<Lane, Semaphore> free = new EnumMap<>(Lane.class);
    private final ExecutorService couriers = Executors.newCachedThreadPool(Deliveries::thread);
    private @Nullable Thread watch;
    private volatile boolean running = true;

    @Inject
    Deliveries(Delivery delivery, DeliveryBell bell, HubConfig config) {
        this.delivery = delivery;
        this.bell = bell;
        this.config = config;
        Arrays.stream(Lane.values()).forEach(lane -> free.put(lane, new Semaphore(lane.deliveries())));
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            watch = thread(this::run);
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        if (watch != null) {
            watch.interrupt();
            watch.join(5_000);
        }
        couriers.shutdownNow();
        couriers.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void run() {
        while (running) {
            try {
                boolean sent = false;
                for (Lane lane : Lane.values()) {
                    sent |= send(lane);
                }
                if (!sent) {
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

    /** Sends somebody to the next listener of the lane; whether there is one, and somebody to send. */
    private boolean send(Lane lane) {
        Semaphore seats = seats(lane);
        if (!seats.tryAcquire()) {
            return false;
        }
        Optional<Delivery.Turn> turn = Optional.empty();
        try {
            turn = delivery.next(lane);
        } finally {
            if (turn.isEmpty()) {
                seats.release();
            }
        }
        turn.ifPresent(one -> couriers.execute(() -> deliver(one, seats)));
        return turn.isPresent();
    }

    private void deliver(Delivery.Turn turn, Semaphore seats) {
        try {
            delivery.tell(turn);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            if (running) {
                LOG.warnf("notifications of tickets wait until their lease is over: %s", failed);
            }
        } finally {
            seats.release();
            bell.ring();
        }
    }

    private Semaphore seats(Lane lane) {
        return Optional.ofNullable(free.get(lane)).orElseThrow();
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ticket-hub");
        thread.setDaemon(true);
        return thread;
    }
}
