package io.telcopledge.support.staffing;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The agents that a quarter of an hour of the week needs.
 *
 * @param occurrences how often it came by
 * @param counts of all these times together
 * @param handlingOf what the handling time was taken from: its own calls, or the whole queue's where they are too few
 * @param load empty, and with it both plans, where {@code whyNot} says so
 * @param patient by Erlang C
 * @param impatient by Erlang A; empty without a load or where patience is not known
 */
public record SlotAdvice(
        SlotOfWeek slot,
        int occurrences,
        SlotCounts counts,
        SlotCounts handlingOf,
        Optional<OfferedLoad> load,
        Optional<Plan> patient,
        Optional<Plan> impatient,
        Optional<WhyNot> whyNot) {

    /** So many agents, and what callers then meet. */
    public record Plan(int agents, Congestion expected) {}

    static SlotAdvice of(SlotOfWeek slot, int occurrences, SlotCounts counts, SlotCounts queue) {
        boolean own = StaffingRule.handlingSeconds(counts).isPresent();
        SlotCounts handlingOf = own ? counts : queue;
        OptionalDouble handling = StaffingRule.handlingSeconds(handlingOf);
        if (occurrences < StaffingRule.LEAST_WEEKS) {
            return none(slot, occurrences, counts, handlingOf, WhyNot.TOO_FEW_WEEKS);
        }
        if (counts.calls() <= 0) {
            return none(slot, occurrences, counts, handlingOf, WhyNot.NO_CALLS);
        }
        if (handling.isEmpty()) {
            return none(slot, occurrences, counts, handlingOf, WhyNot.HANDLING_TIME_UNKNOWN);
        }
        OfferedLoad load =
                OfferedLoad.of((double) counts.calls() / occurrences, SlotOfWeek.SECONDS, handling.getAsDouble());
        OptionalDouble patience = StaffingRule.patienceSeconds(queue);
        return new SlotAdvice(
                slot,
                occurrences,
                counts,
                handlingOf,
                Optional.of(load),
                Optional.of(patient(load)),
                patience.isPresent() ? Optional.of(impatient(load, patience.getAsDouble())) : Optional.empty(),
                patience.isPresent() ? Optional.empty() : Optional.of(WhyNot.PATIENCE_UNKNOWN));
    }

    private static SlotAdvice none(
            SlotOfWeek slot, int occurrences, SlotCounts counts, SlotCounts handlingOf, WhyNot whyNot) {
        return new SlotAdvice(
                slot,
                occurrences,
                counts,
                handlingOf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(whyNot));
    }

    private static Plan patient(OfferedLoad load) {
        ErlangC model = new ErlangC(load);
        int agents = model.agents(StaffingRule.MOST_SECONDS);
        double wait = model.averageWait(agents);
        return new Plan(agents, new Congestion(model.waiting(agents), wait, wait, 0));
    }

    private static Plan impatient(OfferedLoad load, double patienceSeconds) {
        ErlangA model = new ErlangA(load, patienceSeconds);
        int agents = model.agents(StaffingRule.MOST_SECONDS, StaffingRule.MOST_ABANDONED);
        return new Plan(agents, model.with(agents));
    }
}
