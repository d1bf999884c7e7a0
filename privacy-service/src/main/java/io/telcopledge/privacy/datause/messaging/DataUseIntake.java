package io.telcopledge.privacy.datause.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.privacy.datause.DataUse;
import io.telcopledge.privacy.datause.store.DataUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes reported accesses into the ledger, and takes note of what their sources declare complete. */
@ApplicationScoped
class DataUseIntake implements EventHandler {

    /** The topic on which systems report that they read personal data. */
    static final String TOPIC = "privacy.access";

    private final DataUses ledger;
    private final CoveredSpans coverage;

    DataUseIntake(DataUses ledger, CoveredSpans coverage) {
        this.ledger = ledger;
        this.coverage = coverage;
    }

    @Override
    public String group() {
        return "privacy-data-use";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(PersonalDataAccessed.class, SpanCovered.class);
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        List<DataUse> lines = new ArrayList<>();
        List<Received> spans = new ArrayList<>();
        for (Received event : batch.events()) {
            if (event.data() instanceof PersonalDataAccessed access) {
                lines.add(DataUse.reported(event.eventId(), access));
            } else {
                spans.add(event);
            }
        }
        // The ledger first: a span that counts says that its lines are there.
        return ledger.add(batch.session(), lines)
                .chain(() -> spans.isEmpty() ? Uni.createFrom().voidItem() : coverage.record(batch.session(), spans));
    }
}
