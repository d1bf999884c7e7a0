package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.sla.ClockCommand;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the walk's handler does to its database. */
interface Ledger {

    /** The facts of cases, locked. */
    Uni<Map<String, CaseFacts>> load(Batch batch, Collection<String> cases);

    Uni<Void> save(Batch batch, Map<String, CaseFacts> cases);

    Uni<Void> apply(Batch batch, List<ClockCommand> commands);
}
