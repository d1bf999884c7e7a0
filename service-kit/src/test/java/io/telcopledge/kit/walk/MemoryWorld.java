package io.telcopledge.kit.walk;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.outbox.OutboxRows;
import io.telcopledge.kit.outbox.OutboxStore;
import io.telcopledge.kit.sla.SlaClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** A walk in memory. */
final class MemoryWorld implements World {

    private final WalkClock clock;
    private final MemoryLog log = new MemoryLog();
    private final MemoryDatabase database;
    private final MemoryLedger ledger;

    MemoryWorld(WalkClock clock, TopicRegistry registry) {
        this.clock = clock;
        this.database = new MemoryDatabase(clock);
        OutboxRows rows = new OutboxRows(EventCatalogue.PLATFORM, registry, clock, "/walk");
        this.ledger = new MemoryLedger(rows, name() + ".out", clock);
    }

    @Override
    public String name() {
        return "walk";
    }

    @Override
    public Log log() {
        return log;
    }

    @Override
    public ConsumerStore store() {
        return database;
    }

    @Override
    public OutboxStore outbox() {
        return database;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void sweep(Instant reached) {
        MemoryState state = database.committed();
        for (SlaClock due : List.copyOf(state.clocks.values())) {
            ledger.take(state, due.advance(reached));
        }
    }

    @Override
    public Map<String, CaseFacts> cases() {
        return database.committed().cases;
    }

    @Override
    public Map<String, StoredClock> clocks() {
        Map<String, StoredClock> clocks = new TreeMap<>();
        database.committed()
                .clocks
                .forEach((id, found) -> clocks.put(id, new StoredClock(found.state(), found.revision())));
        return clocks;
    }

    @Override
    public List<String> dead() {
        return database.committed().letters.stream()
                .map(letter ->
                        letter.position().partition() + "/" + letter.position().offset())
                .toList();
    }

    @Override
    public Map<TopicPartition, Long> published() {
        return Worlds.beginnings(name() + ".out", Worlds.OUT_PARTITIONS, partition -> 0L);
    }

    @Override
    public void close() {
        log.close();
    }
}
