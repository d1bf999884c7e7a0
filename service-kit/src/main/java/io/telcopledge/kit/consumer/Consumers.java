package io.telcopledge.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.kafka.KafkaClients;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a consumer for each handler of the service, after everything else, and stops them before. */
@ApplicationScoped
public class Consumers {

    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private final List<EventHandler> handlers;
    private final ConsumerLoop.Surroundings surroundings;
    private final KafkaClients clients;
    private final MeterRegistry meters;
    private final List<ConsumerThread> threads = new ArrayList<>();

    @Inject
    public Consumers(
            @All List<EventHandler> handlers,
            ConsumerLoop.Surroundings surroundings,
            KafkaClients clients,
            MeterRegistry meters) {
        this.handlers = handlers;
        this.surroundings = surroundings;
        this.clients = clients;
        this.meters = meters;
    }

    void start(@Observes @Priority(10_000) StartupEvent started) {
        if (surroundings.settings().enabled()) {
            handlers.forEach(handler -> threads.add(threadOf(handler)));
            threads.forEach(ConsumerThread::start);
        }
    }

    void stop(@Observes @Priority(10) ShutdownEvent stopped) throws InterruptedException {
        threads.forEach(ConsumerThread::stop);
        for (ConsumerThread thread : threads) {
            thread.join(LAST_BATCH);
        }
    }

    /** A consumer of the handler, not started; further ones of the same group share its partitions. */
    public ConsumerThread threadOf(EventHandler handler) {
        ConsumerMetrics metrics = new ConsumerMetrics(meters, handler.group());
        return new ConsumerThread(
                handler.group(),
                () -> clients.consumer(handler.group(), surroundings.settings().maxRecords()),
                consumer -> new ConsumerLoop(handler, consumer, surroundings, metrics));
    }

    /** What the service reads. */
    public List<EventHandler> handlers() {
        return handlers;
    }
}
