package io.telcopledge.support.hotline;

import io.telcopledge.support.hotline.Call.Telling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folds what is told of calls, in order, into the calls and into the differences that this makes to intervals: a newer
 * revision takes out of every figure what the older one had put in.
 */
public final class CallFold {

    private final Map<CallKey, Call> calls = new HashMap<>();
    private final Map<CallKey, Call> changed = new TreeMap<>();
    private final Map<Partial, IntervalCounts> differences = new TreeMap<>();

    /** @param known the calls that are stored, of those that will be told of */
    public CallFold(Collection<Call> known) {
        known.forEach(call -> calls.put(call.key(), call));
    }

    /** @param partition through which it came */
    public Telling tell(CallKey key, Handling handling, int partition) {
        Call before = calls.getOrDefault(key, Call.unknown(key));
        Telling telling = before.told(handling);
        if (telling == Telling.NEWS) {
            replace(before, before.with(handling), partition);
        }
        return telling;
    }

    /** @param partition through which it came */
    public Telling tell(CallKey key, Rating rating, int partition) {
        Call before = calls.getOrDefault(key, Call.unknown(key));
        Telling telling = before.told(rating);
        if (telling == Telling.NEWS) {
            replace(before, before.with(rating), partition);
        }
        return telling;
    }

    private void replace(Call before, Call after, int partition) {
        calls.put(after.key(), after);
        changed.put(after.key(), after);
        if (before.handling() != null) {
            Partial left = new Partial(before.handling().interval(), partition);
            differences.merge(left, IntervalCounts.NONE.minus(before.counts()), IntervalCounts::plus);
        }
        if (after.handling() != null) {
            Partial joined = new Partial(after.handling().interval(), partition);
            differences.merge(joined, after.counts(), IntervalCounts::plus);
        }
    }

    /** The calls that are to be stored, in the order of their keys. */
    public List<Call> changedCalls() {
        return List.copyOf(changed.values());
    }

    /** What is to be added to the partial counts, in their order. */
    public Map<Partial, IntervalCounts> differences() {
        Map<Partial, IntervalCounts> real = new TreeMap<>(differences);
        real.values().removeIf(IntervalCounts.NONE::equals);
        return real;
    }
}
