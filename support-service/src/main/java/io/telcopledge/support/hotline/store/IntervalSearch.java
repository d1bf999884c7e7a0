package io.telcopledge.support.hotline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which intervals are asked for.
 *
 * @param from they begin at or after
 * @param to they begin before
 */
public record IntervalSearch(Instant from, Instant to, Optional<String> queue, Optional<String> skill) {

    /** Whether nothing narrows it, so that calls are counted and not their legs. */
    boolean isOfAll() {
        return queue.isEmpty() && skill.isEmpty();
    }
}
