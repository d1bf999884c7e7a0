package io.telcopledge.support.sla;

import java.time.OffsetDateTime;

/**
 * One promise.
 *
 * @param <T> how it stands in a span
 * @param <B> what it still has
 * @param <P> how it is thought to end
 * @param promise its id in the operator's commitments, or the id of a policy
 * @param publicPromise whether it was made to everybody; else it is a policy of the operator's own
 * @param target how long it gives: for each case, or on average for calls
 * @param now over what is current
 * @param nowFrom from when the current cases or calls are counted, by the begin of the case
 * @param today since midnight in the operator's zone
 * @param quarter over the quarter so far
 * @param budget what the quarter still has
 * @param projection to the quarter's end
 */
public record PromiseStatus<T, B, P>(
        String promise,
        boolean publicPromise,
        String target,
        OffsetDateTime nowFrom,
        T now,
        T today,
        T quarter,
        B budget,
        P projection) {}
