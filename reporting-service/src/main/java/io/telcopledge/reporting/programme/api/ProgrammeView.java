package io.telcopledge.reporting.programme.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.programme.MilestoneState;
import io.telcopledge.reporting.programme.MilestoneStatus;
import io.telcopledge.reporting.programme.ProgrammeState;
import io.telcopledge.reporting.programme.Reached;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.verdict.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme as JSON.
 *
 * @param planVersion 0 where the plan is as first made
 * @param start its first day
 * @param departments who owes what
 */
record ProgrammeView(
        int planVersion, LocalDate start, OffsetDateTime asOf, List<PhaseView> phases, List<OwerView> departments) {

    record PhaseView(String id, Words title, List<MilestoneView> milestones) {}

    /**
     * A milestone.
     *
     * @param due the last day in time
     * @param slipDays from then to the day on which it was reached, or today; negative is early
     * @param proof an event's id, a promise and its quarter, or the version of the plan that gives a manager's word
     */
    record MilestoneView(
            String id,
            Words title,
            String department,
            LocalDate due,
            MilestoneStatus status,
            long slipDays,
            @Nullable OffsetDateTime reachedAt,
            @Nullable String proof) {

        static MilestoneView of(MilestoneState state, OperatorTime time) {
            Reached reached = state.reached();
            return new MilestoneView(
                    state.milestone().id(),
                    state.milestone().title(),
                    state.milestone().department().id(),
                    state.lastDay(),
                    state.status(),
                    state.slipDays(),
                    reached == null ? null : time.local(reached.at()),
                    reached == null ? null : reached.proof());
        }
    }

    /**
     * A department and what it owes.
     *
     * @param milestones those that it has not reached, the next one first
     * @param promises those that it owns, as they stand in the running quarter
     */
    record OwerView(String id, Words title, List<String> milestones, List<PromiseView> promises) {}

    record PromiseView(String id, Quarter quarter, Verdict verdict) {}

    static ProgrammeView of(ProgrammeState state, Scorecard scorecard, OperatorTime time) {
        return new ProgrammeView(
                state.plan().version(),
                state.plan().start(),
                time.local(state.asOf()),
                state.phases().stream()
                        .map(phase -> new PhaseView(
                                phase.id(),
                                phase.title(),
                                phase.milestones().stream()
                                        .map(milestone -> MilestoneView.of(milestone, time))
                                        .toList()))
                        .toList(),
                Stream.of(Department.values())
                        .map(department -> ower(department, state, scorecard))
                        .toList());
    }

    private static OwerView ower(Department department, ProgrammeState state, Scorecard scorecard) {
        return new OwerView(
                department.id(),
                department.title(),
                state.owedBy(department).stream()
                        .map(owed -> owed.milestone().id())
                        .toList(),
                scorecard.lines().stream()
                        .map(Scorecard.Line::score)
                        .filter(score -> score.commitment().owner() == department)
                        .map(score -> new PromiseView(
                                score.commitment().id(),
                                score.quarter(),
                                score.judgement().verdict()))
                        .toList());
    }
}
