package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.sla.ClockCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A service in small: load, fold, save, tell the clock. Breaks on some events, and refuses others. */
record WalkHandler(String group, Set<String> topics, Ledger ledger) implements EventHandler {

    static final String REFUSED = "refused";
    static final String BREAKING = "breaking";

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(ComplaintOpened.class, ComplaintAnswered.class);
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        Set<String> ids = new TreeSet<>();
        batch.events().forEach(event -> ids.add(event.data().key()));
        return ledger.load(batch, ids).chain(known -> {
            Map<String, CaseFacts> cases = new TreeMap<>(known);
            Map<String, CaseFacts> changed = new LinkedHashMap<>();
            for (Received event : batch.events()) {
                fold(batch, event, cases, changed);
            }
            List<ClockCommand> commands = new ArrayList<>();
            changed.forEach((id, facts) -> commands.addAll(facts.commands(id)));
            return ledger.save(batch, changed).chain(() -> ledger.apply(batch, commands));
        });
    }

    private static void fold(
            Batch batch, Received event, Map<String, CaseFacts> cases, Map<String, CaseFacts> changed) {
        String id = event.data().key();
        if (event.envelope().id().contains(BREAKING)) {
            throw new IllegalStateException("a bug");
        }
        if (event.envelope().id().contains(REFUSED)) {
            batch.refuse(event, "is refused");
            return;
        }
        CaseFacts facts = cases.getOrDefault(id, CaseFacts.UNKNOWN).with(event.data());
        cases.put(id, facts);
        changed.put(id, facts);
    }
}
