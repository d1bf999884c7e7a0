package io.telcopledge.kit.walk;

import io.telcopledge.kit.deadletter.DeadLetter;
import io.telcopledge.kit.outbox.OutboxRow;
import io.telcopledge.kit.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A database's rows. A transaction works on a copy, and its commit replaces the original. */
final class MemoryState {

    /** A row of offsets. */
    record Offset(
            String topicId,
            long epoch,
            long nextOffset,
            @Nullable Instant replayedUntil,
            @Nullable Instant replayedAt,
            @Nullable Instant caughtUpAt) {}

    final Map<String, Map<TopicPartition, Offset>> offsets = new HashMap<>();
    final Map<String, UUID> inbox = new HashMap<>();
    final List<DeadLetter> letters = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();
    final TreeMap<String, List<OutboxRow>> outbox = new TreeMap<>();
    final Map<String, CaseFacts> cases = new TreeMap<>();
    final Map<String, SlaClock> clocks = new TreeMap<>();

    MemoryState copy() {
        MemoryState copy = new MemoryState();
        offsets.forEach((consumer, rows) -> copy.offsets.put(consumer, new HashMap<>(rows)));
        copy.inbox.putAll(inbox);
        copy.letters.addAll(letters);
        copy.gaps.addAll(gaps);
        outbox.forEach((lane, rows) -> copy.outbox.put(lane, new ArrayList<>(rows)));
        copy.cases.putAll(cases);
        copy.clocks.putAll(clocks);
        return copy;
    }

    static String inboxKey(String consumer, UUID id) {
        return consumer + "/" + id;
    }
}
