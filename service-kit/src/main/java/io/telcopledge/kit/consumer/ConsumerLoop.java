package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.TopicRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One handler's consumer: poll, one transaction, poll. Belongs to one thread. Nothing that it remembers matters: the
 * database decides where it stands, so that it can be dropped between any two steps.
 */
public final class ConsumerLoop {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);

    private final EventHandler handler;
    private final Consumer<byte[], byte[]> consumer;
    private final ConsumerSettings settings;
    private final ConsumerMetrics metrics;
    private final Partitions partitions;
    private final Claimer claimer;
    private final Chunks chunks;
    private final CaughtUp caughtUp;
    private final Backoff backoff;

    /** What all consumers of a service share. */
    public record Surroundings(
            ConsumerStore store,
            TopicIds topicIds,
            EventCatalogue catalogue,
            TopicRegistry registry,
            EventContents contents,
            ConsumerSettings settings,
            Clock clock) {}

    public ConsumerLoop(
            EventHandler handler,
            Consumer<byte[], byte[]> consumer,
            Surroundings surroundings,
            ConsumerMetrics metrics) {
        this.handler = handler;
        this.consumer = consumer;
        this.settings = surroundings.settings();
        this.metrics = metrics;
        this.partitions = new Partitions(consumer);
        this.claimer = new Claimer(handler.group(), surroundings.store(), surroundings.topicIds(), metrics);
        this.chunks = new Chunks(handler, surroundings, partitions, metrics);
        this.caughtUp = new CaughtUp(handler.group(), surroundings, metrics);
        this.backoff = new Backoff(settings, surroundings.clock());
    }

    /** Joins the group. */
    public void start() {
        consumer.subscribe(handler.topics(), partitions);
    }

    /**
     * Polls once and handles what came.
     *
     * @return whether there were records
     */
    public boolean turn() {
        ConsumerRecords<byte[], byte[]> records;
        try {
            records = consumer.poll(backoff.shorten(settings.poll()));
        } catch (OffsetOutOfRangeException gone) {
            partitions.surrender(gone.partitions());
            return true;
        }
        if (backoff.isWaiting()) {
            // Records of partitions that came while the others wait are read again, after the wait.
            partitions.rewind(records.partitions());
            partitions.pauseAll();
            return false;
        }
        try {
            if (backoff.ended()) {
                partitions.resumeClaimed();
            }
            claimNew();
            handle(records);
            caughtUp.note(consumer, partitions.claims());
            backoff.reset();
        } catch (FenceLost lost) {
            LOG.infof("%s: another process has taken over; claiming anew what is still assigned", handler.group());
            partitions.surrender(records.isEmpty() ? assigned() : records.partitions());
        } catch (RuntimeException failure) {
            if (!Failures.isTransient(failure)) {
                throw failure;
            }
            metrics.failed();
            LOG.warnf("%s: %s; trying again", handler.group(), Failures.describe(failure));
            partitions.rewind(records.partitions());
            partitions.pauseAll();
            backoff.failed();
        }
        return !records.isEmpty();
    }

    private Set<TopicPartition> assigned() {
        return Set.copyOf(consumer.assignment());
    }

    private void claimNew() {
        Set<TopicPartition> unclaimed = partitions.unclaimed();
        if (!unclaimed.isEmpty()) {
            claimer.claim(consumer, unclaimed).forEach(claim -> partitions.granted(claim, claim.nextOffset()));
        }
    }

    private void handle(ConsumerRecords<byte[], byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> moved = chunks.handle(records);
        // For lag monitoring only; where to read on is in the database.
        consumer.commitAsync(moved, (offsets, failure) -> {
            if (failure != null) {
                LOG.debugf("%s: offsets for monitoring were not committed: %s", handler.group(), failure);
            }
        });
    }

    /** Claims anew the partitions whose topic was replaced under them; asked now and then, as it costs a request. */
    public void lookForReplacedTopics() {
        List<Claim> claims = partitions.claims();
        if (!claims.isEmpty()) {
            partitions.surrender(claimer.replaced(claims));
        }
    }

    /** Leaves the group. */
    public void close(Duration atMost) {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(atMost));
    }
}
