package io.telcopledge.support.policy;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What stops the clock of a policy. */
public enum StopsAt {
    /** The first answer with a solution; what is mended is answered too. */
    ANSWER {
        @Override
        public Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt) {
            return Stream.of(answeredAt, resolvedAt).flatMap(Optional::stream).min(Instant::compareTo);
        }
    },

    /** The resolution. */
    RESOLUTION {
        @Override
        public Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt) {
            return resolvedAt;
        }
    };

    /** When the condition was met, if it was. */
    public abstract Optional<Instant> keptAt(Optional<Instant> answeredAt, Optional<Instant> resolvedAt);
}
