package io.telcopledge.reporting.evidence.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.EventData;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.evidence.Facts;
import io.telcopledge.reporting.evidence.Statement;
import io.telcopledge.reporting.evidence.store.EvidenceLog;
import io.telcopledge.reporting.evidence.store.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps every event of the other services as evidence and the facts in effect beside it, in one transaction. */
@ApplicationScoped
public class EvidenceHandler implements EventHandler {

    /** The topics that reporting reads, and that events may be posted for. */
    public static final Set<String> TOPICS =
            Set.of("support.events", "privacy.events", "network.events", "feedback.events");

    private final EvidenceLog evidence;
    private final Projections projections;
    private final OperatorTime time;

    @Inject
    EvidenceHandler(EvidenceLog evidence, Projections projections, OperatorTime time) {
        this.evidence = evidence;
        this.projections = projections;
        this.time = time;
    }

    @Override
    public String group() {
        return "reporting-evidence";
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return EventCatalogue.PLATFORM.contracts().stream()
                .map(EventContract::data)
                .filter(FactKinds::tellOfFacts)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Evidence is itself the memory of what was seen, and a fact's revision makes a repeat harmless. */
    @Override
    public boolean remembersEvents() {
        return false;
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        return evidence.append(batch.session(), batch.events()).chain(contradicted -> {
            contradicted.forEach(event -> batch.conflict(event, "id: was told before with another content"));
            List<Statement> statements = batch.events().stream()
                    .filter(event -> !contradicted.contains(event))
                    .map(EvidenceHandler::statement)
                    .toList();
            return projections.fold(batch.session(), Facts.of(statements, time.zone()));
        });
    }

    private static Statement statement(Received received) {
        return new Statement(received.eventId(), received.envelope().revision(), received.data());
    }
}
