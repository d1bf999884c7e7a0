package io.telcopledge.support.appraisal;

import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Conversation;
import io.telcopledge.support.hotline.Handling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed calls change in their agents' days: what a call had put in is taken out, what it is now is put in, so
 * that a corrected rating, another agent and another day are all followed.
 */
public final class AgentDays {

    private final SortedMap<AgentDay, CallCounts> differences = new TreeMap<>();
    private final Function<Instant, LocalDate> dayOf;

    private AgentDays(Function<Instant, LocalDate> dayOf) {
        this.dayOf = dayOf;
    }

    /**
     * The differences, in the order of their days.
     *
     * @param before calls as they were; those that did not change have no effect
     * @param after the changed calls, as they are now
     * @param dayOf the operator's calendar
     */
    public static SortedMap<AgentDay, CallCounts> differences(
            Collection<Call> before, Collection<Call> after, Function<Instant, LocalDate> dayOf) {
        Set<CallKey> changed = after.stream().map(Call::key).collect(Collectors.toSet());
        AgentDays days = new AgentDays(dayOf);
        before.stream().filter(call -> changed.contains(call.key())).forEach(call -> days.add(call, -1));
        after.forEach(call -> days.add(call, 1));
        days.differences.values().removeIf(CallCounts.NONE::equals);
        return days.differences;
    }

    private void add(Call call, int factor) {
        Handling handling = call.handling();
        Conversation talk = handling == null ? null : handling.conversation();
        if (handling == null || talk == null || talk.agentRef() == null) {
            return;
        }
        AgentDay day = new AgentDay(talk.agentRef(), dayOf.apply(handling.offeredAt()));
        CallCounts counts = CallCounts.of(call, talk);
        CallCounts known = differences.getOrDefault(day, CallCounts.NONE);
        differences.put(day, factor > 0 ? known.plus(counts) : known.minus(counts));
    }
}
