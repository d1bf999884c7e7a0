package io.telcopledge.support.triage.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.triage.Labels;
import io.telcopledge.support.triage.RoutingRule;
import io.telcopledge.support.triage.store.Confirmed;
import io.telcopledge.support.triage.store.StoredSuggestion;
import io.telcopledge.support.triage.store.TriageTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts together what is known of a complaint's subject. */
@ApplicationScoped
public class TriageReader {

    private final TriageTable table;
    private final OperatorTime time;

    @Inject
    public TriageReader(TriageTable table, OperatorTime time) {
        this.table = table;
        this.time = time;
    }

    /** @param stated what was said when it was filed */
    public Uni<TriageView> read(Mutiny.Session session, UUID complaintId, Labels stated) {
        return table.suggested(session, complaintId)
                .chain(suggested ->
                        table.confirmed(session, complaintId).map(confirmed -> view(suggested, confirmed, stated)));
    }

    private TriageView view(Optional<StoredSuggestion> suggested, Optional<Confirmed> confirmed, Labels stated) {
        Labels known = confirmed
                .map(Confirmed::labels)
                .orElse(Labels.NONE)
                .orElse(stated)
                .orElse(suggested.map(one -> Labels.suggested(one.suggestion())).orElse(Labels.NONE));
        return new TriageView(
                suggested.map(one -> SuggestionView.of(one.suggestion())).orElse(null),
                confirmed.map(one -> ConfirmedView.of(one, time)).orElse(null),
                RouteView.of(RoutingRule.route(known)));
    }
}
