package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.outbox.OutboxRow;
import io.telcopledge.kit.outbox.OutboxRows;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.SlaChange;
import io.telcopledge.kit.sla.SlaClock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases and clocks in memory. */
record MemoryLedger(OutboxRows encoding, String topic, Clock time) implements Ledger {

    private static MemoryState stateOf(Batch batch) {
        return ((MemoryWork.MemoryBatch) batch).state();
    }

    @Override
    public Uni<Map<String, CaseFacts>> load(Batch batch, Collection<String> cases) {
        Map<String, CaseFacts> known = new TreeMap<>(stateOf(batch).cases);
        known.keySet().retainAll(cases);
        return Uni.createFrom().item(known);
    }

    @Override
    public Uni<Void> save(Batch batch, Map<String, CaseFacts> cases) {
        stateOf(batch).cases.putAll(cases);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> apply(Batch batch, List<ClockCommand> commands) {
        MemoryState state = stateOf(batch);
        for (ClockCommand command : commands) {
            SlaClock clock = state.clocks.get(command.caseId());
            if (command instanceof ClockCommand.Start start && clock == null) {
                take(state, SlaClock.start(start));
            } else if (command instanceof ClockCommand.Stop stop && clock != null) {
                take(state, clock.stop(new Mark(stop.at(), stop.reason())));
            }
        }
        return Uni.createFrom().voidItem();
    }

    void take(MemoryState state, SlaChange change) {
        SlaClock clock = change.clock();
        state.clocks.put(clock.caseId(), clock);
        change.events().forEach(event -> {
            OutboxRow row = encoding.rowOf(
                    OutgoingEvent.of(topic, event, clock.occurred(event, time.instant()), clock.revision()));
            state.outbox.computeIfAbsent(row.lane(), lane -> new ArrayList<>()).add(row);
        });
    }
}
