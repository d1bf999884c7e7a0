package io.telcopledge.kit.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** How far, in event time, this service has consumed its inputs. */
@ApplicationScoped
public class InputProgress {

    /**
     * The instant that every input partition has passed: a verdict about it needs to wait no longer.
     *
     * @return the database's time when there are no inputs; empty when an input was never read
     */
    public Uni<Optional<Instant>> reached(Mutiny.Session session) {
        throw new UnsupportedOperationException();
    }
}
