package io.telcopledge.support.appraisal;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day of an agent. Ordered, so that rows are always locked in the same order.
 *
 * @param day of the operator's calendar, on which the calls were offered
 */
public record AgentDay(String agentRef, LocalDate day) implements Comparable<AgentDay> {

    private static final Comparator<AgentDay> ORDER =
            Comparator.comparing(AgentDay::agentRef).thenComparing(AgentDay::day);

    @Override
    public int compareTo(AgentDay other) {
        return ORDER.compare(this, other);
    }
}
