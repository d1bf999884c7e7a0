package io.telcopledge.support.triage.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.triage.store.StoredSuggestion;
import io.telcopledge.support.triage.store.TriageTable;
import io.telcopledge.triage.Classifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what the model makes of complaints that come in. Reading takes a fraction of a millisecond a text. */
@ApplicationScoped
public class SuggestLabels {

    private final Classifier classifier;
    private final TriageTable table;

    @Inject
    public SuggestLabels(Classifier classifier, TriageTable table) {
        this.classifier = classifier;
        this.table = table;
    }

    /** A new complaint's words, in the clear. */
    public record Unread(UUID complaintId, String text) {

        /** Tells nothing of the words, wherever it is printed. */
        @Override
        public String toString() {
            return "Unread[" + complaintId + "]";
        }
    }

    /** In the session's transaction, after the complaints themselves. */
    public Uni<Void> keep(Mutiny.Session session, List<Unread> complaints, Instant now) {
        return complaints.isEmpty()
                ? Uni.createFrom().voidItem()
                : table.add(
                        session,
                        complaints.stream()
                                .map(one ->
                                        new StoredSuggestion(one.complaintId(), classifier.suggest(one.text()), now))
                                .toList());
    }
}
