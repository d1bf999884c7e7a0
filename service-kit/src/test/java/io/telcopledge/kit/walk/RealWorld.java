package io.telcopledge.kit.walk;

import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.outbox.OutboxStore;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.sla.store.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** A walk on the real broker and database, under names of its own. */
final class RealWorld implements World {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OUT = "support.events";

    private final String name;
    private final WalkClock clock;
    private final Beans beans;
    private final Log log = new RealLog();
    private final Map<TopicPartition, Long> beginnings;

    /** What the application has. */
    record Beans(ConsumerStore store, OutboxStore outbox, Transactions transactions, SlaClocks clocks, Sweep sweep) {}

    RealWorld(String name, WalkClock clock, Beans beans) {
        this.name = name;
        this.clock = clock;
        this.beans = beans;
        int partitions = TopicRegistry.PLATFORM.topic(OUT).partitions();
        this.beginnings = Worlds.beginnings(OUT, partitions, log::end);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Log log() {
        return log;
    }

    @Override
    public ConsumerStore store() {
        return beans.store();
    }

    @Override
    public OutboxStore outbox() {
        return beans.outbox();
    }

    @Override
    public Ledger ledger() {
        return new RealLedger(beans.clocks());
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public void sweep(Instant reached) {
        Sweep.Times times = new Sweep.Times(reached, reached, reached);
        beans.transactions().await(PATIENCE, session -> beans.sweep().step(session, times));
    }

    @Override
    public Map<String, CaseFacts> cases() {
        return beans.transactions().await(PATIENCE, session -> RealLedger.all(session, name));
    }

    @Override
    public Map<String, StoredClock> clocks() {
        String sql = "select case_id, state, revision from sla_clock where case_id like ?1";
        List<Object[]> rows = rows(sql, name + "-%");
        Map<String, StoredClock> clocks = new TreeMap<>();
        rows.forEach(row -> clocks.put(
                (String) row[0], new StoredClock(SlaState.valueOf((String) row[1]), ((Number) row[2]).longValue())));
        return clocks;
    }

    @Override
    public List<String> dead() {
        String sql = "select partition, record_offset from dead_letter where consumer = ?1";
        return rows(sql, name).stream().map(row -> row[0] + "/" + row[1]).toList();
    }

    private List<Object[]> rows(String sql, String parameter) {
        return beans.transactions()
                .await(
                        PATIENCE,
                        session -> session.createNativeQuery(sql, Object[].class)
                                .setParameter(1, parameter)
                                .getResultList());
    }

    @Override
    public Map<TopicPartition, Long> published() {
        return beginnings;
    }

    @Override
    public void close() {
        log.close();
    }
}
