package io.telcopledge.support.appraisal;

/** Everything that is counted of an agent in a quarter. */
public record Evidence(CallCounts calls, PromiseCounts promises) {

    public static final Evidence NONE = new Evidence(CallCounts.NONE, PromiseCounts.NONE);
}
