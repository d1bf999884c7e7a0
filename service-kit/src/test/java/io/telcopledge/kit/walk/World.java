package io.telcopledge.kit.walk;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.outbox.OutboxStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where a walk takes place: in memory, or on the real broker and database. */
interface World extends AutoCloseable {

    /** Names of this walk's own: its topics begin with it, and its consumer group and cases. */
    String name();

    Log log();

    ConsumerStore store();

    OutboxStore outbox();

    Ledger ledger();

    Clock clock();

    /** Judges the clocks at an instant up to which everything is known. */
    void sweep(Instant reached);

    Map<String, CaseFacts> cases();

    /** What is stored of the clocks, by case. */
    Map<String, StoredClock> clocks();

    /** The dead letters as {@code partition/offset}. */
    List<String> dead();

    /** Where the clocks' events go, and from which offsets on this walk's are. */
    Map<TopicPartition, Long> published();

    /** What a clock says of itself. */
    record StoredClock(SlaState state, long revision) {}

    @Override
    void close();
}
