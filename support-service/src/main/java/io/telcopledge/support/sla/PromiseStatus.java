package io.telcopledge.support.sla;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One promise.
 *
 * @param promise its id in the operator's commitments
 * @param target how long it gives: for each case, or on average for calls
 * @param now over what is current
 * @param nowFrom from when the current cases or calls are counted
 * @param quarter over the quarter so far
 */
public record PromiseStatus<T>(String promise, Duration target, OffsetDateTime nowFrom, T now, T quarter) {}
