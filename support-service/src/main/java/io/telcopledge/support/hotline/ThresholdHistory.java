package io.telcopledge.support.hotline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which thresholds are in force when. An interval is counted by those at its begin, whenever its calls are told, so
 * that a correction takes out what was put in; a change is in force from a later interval on, and touches none that was
 * published.
 */
public final class ThresholdHistory {

    /** How long ahead a change is made, so that every replica has read of it when it comes into force. */
    private static final Duration NOTICE = Interval.LENGTH.multipliedBy(2);

    private final NavigableMap<Instant, Thresholds> byBegin;

    /** @param byBegin with an entry before all intervals */
    public ThresholdHistory(Map<Instant, Thresholds> byBegin) {
        this.byBegin = new TreeMap<>(byBegin);
    }

    public Thresholds at(Instant intervalStart) {
        return byBegin.floorEntry(intervalStart).getValue();
    }

    /** The newest, in force now or soon. */
    public Thresholds newest() {
        return byBegin.lastEntry().getValue();
    }

    /** From when on a change that is made now is in force. */
    public static Instant nextChange(Instant now) {
        return Interval.startOf(now.plus(NOTICE));
    }

    /** Whatever was in force in a span: more than one where they changed on the way. */
    public Collection<Thresholds> within(Instant from, Instant to) {
        Instant first = byBegin.floorKey(from);
        return byBegin.subMap(first, true, to, false).values();
    }
}
