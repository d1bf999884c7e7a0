package io.telcopledge.reporting.commitment;

import java.time.Instant;
import java.util.List;

/**
 * What a promise does not count, declared before it is needed, and counted itself so that everybody sees how much was
 * left out.
 *
 * @param words as the public reads it
 */
public record Exclusion(Words words, Matter matter) {

    /** What facts can tell of what is left out. */
    public sealed interface Matter permits Queues, Channels, Outage {}

    /** Calls on some queues of the hotline, such as one for tests. */
    public record Queues(List<String> names) implements Matter {

        public Queues {
            names = List.copyOf(names);
        }
    }

    /** Complaints that came in on some channels. */
    public record Channels(List<String> names) implements Matter {

        public Channels {
            names = List.copyOf(names);
        }
    }

    /**
     * Calls of the intervals, and cases, that began in a span which was declared force majeure; the end is not in it.
     */
    public record Outage(Instant from, Instant until) implements Matter {

        public Outage {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("must end after it begins");
            }
        }
    }
}
