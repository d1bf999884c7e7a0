package io.telcopledge.support.staffing;

/**
 * What callers meet in the long run.
 *
 * @param waiting probability that all agents are busy when a caller comes, 0 to 1
 * @param averageWait of all callers, those who give up included, in seconds
 * @param answeredWait of those who are answered, in seconds: the average speed of answer that is promised
 * @param abandoned share of all callers who give up, 0 to 1
 */
public record Congestion(double waiting, double averageWait, double answeredWait, double abandoned) {}
