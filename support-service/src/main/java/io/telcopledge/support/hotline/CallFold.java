package io.telcopledge.support.hotline;

import io.telcopledge.support.hotline.Call.Telling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Folds what is told of calls, in order, into the calls and into the differences that this makes to intervals: a newer
 * revision takes out of every figure what the older one had put in.
 */
public final class CallFold {

    private final Map<CallKey, Call> calls = new HashMap<>();
    private final Map<CallKey, Call> changed = new TreeMap<>();
    private final Map<Partial, IntervalSum> differences = new TreeMap<>();
    private final ThresholdHistory thresholds;

    /** @param known the calls that are stored, of those that will be told of */
    public CallFold(Collection<Call> known, ThresholdHistory thresholds) {
        this.thresholds = thresholds;
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
        add(before, partition, -1);
        add(after, partition, 1);
    }

    private void add(Call call, int partition, int times) {
        if (call.handling() != null) {
            call.addTo(sum(call.handling().interval(), partition), times);
            addLegs(call, call.handling(), partition, times);
        }
    }

    /** To its queues a transferred call is its legs, and not the one call that it is where it came in. */
    private void addLegs(Call call, Handling handling, int partition, int times) {
        if (handling.legs().isEmpty()) {
            return;
        }
        call.addTo(sum(handling.interval().byLegs(), partition), -times);
        int last = handling.lastAnswered();
        for (int i = 0; i < handling.legs().size(); i++) {
            Leg leg = handling.legs().get(i);
            sum(leg.interval(), partition)
                    .add(
                            leg,
                            Optional.ofNullable(i == last ? handling.conversation() : null),
                            Optional.ofNullable(call.rating()),
                            times);
        }
    }

    private IntervalSum sum(Interval interval, int partition) {
        return differences.computeIfAbsent(new Partial(interval, partition), this::sum);
    }

    private IntervalSum sum(Partial partial) {
        return new IntervalSum(thresholds.at(partial.interval().start()));
    }

    /** The calls that are to be stored, in the order of their keys. */
    public List<Call> changedCalls() {
        return List.copyOf(changed.values());
    }

    /** What is to be added to the partial counts, in their order. */
    public Map<Partial, IntervalCounts> differences() {
        Map<Partial, IntervalCounts> real = new TreeMap<>();
        differences.forEach((partial, sum) -> real.put(partial, sum.counts()));
        real.values().removeIf(IntervalCounts.NONE::equals);
        return real;
    }
}
