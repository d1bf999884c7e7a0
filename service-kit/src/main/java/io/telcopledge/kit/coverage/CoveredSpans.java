package io.telcopledge.kit.coverage;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** What sources have covered of the streams that this service reads. */
@ApplicationScoped
public class CoveredSpans {

    /** Notes {@code SpanCovered} events and publishes what changed by them. */
    public Uni<Void> record(Mutiny.Session session, List<Received> spanCoveredEvents) {
        throw new UnsupportedOperationException();
    }

    /** Notes without publishing: for a feature whose facts are published later than they are read. */
    public Uni<Void> note(Mutiny.Session session, List<Received> spanCoveredEvents) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a {@code StreamCovered} for each source of the topics whose counted spans changed since the last. */
    public Uni<Void> publishChanged(Mutiny.Session session, Set<String> topics) {
        throw new UnsupportedOperationException();
    }
}
