package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.outbox.OutboxRow;
import io.telcopledge.kit.outbox.OutboxStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Transactions in memory, one after the other. */
final class MemoryDatabase implements ConsumerStore, OutboxStore {

    private final Clock clock;
    private MemoryState committed = new MemoryState();

    MemoryDatabase(Clock clock) {
        this.clock = clock;
    }

    MemoryState committed() {
        return committed;
    }

    @Override
    public <T> T inTransaction(Function<Work, Uni<T>> work) {
        MemoryWork transaction = new MemoryWork(committed.copy(), clock);
        T result = work.apply(transaction).await().indefinitely();
        committed = transaction.state();
        return result;
    }

    @Override
    public List<String> lanes() {
        return committed.outbox.entrySet().stream()
                .filter(lane -> !lane.getValue().isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    @Override
    public int drain(String lane, int most, Consumer<List<OutboxRow>> send) {
        List<OutboxRow> rows = committed.outbox.getOrDefault(lane, List.of()).stream()
                .limit(most)
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        send.accept(rows);
        Set<Object> sent = new HashSet<>(rows.stream().map(OutboxRow::id).toList());
        MemoryState after = committed.copy();
        List<OutboxRow> left = new ArrayList<>(after.outbox.getOrDefault(lane, List.of()));
        left.removeIf(row -> sent.contains(row.id()));
        after.outbox.put(lane, left);
        committed = after;
        return rows.size();
    }
}
