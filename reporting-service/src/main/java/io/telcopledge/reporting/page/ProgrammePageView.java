package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.programme.ProgrammeState;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programme's page.
 *
 * @param asOf the minute for which it is said, in the operator's zone
 */
@TemplateData
record ProgrammePageView(
        PageFrame page, String start, String asOf, ProgrammeText text, List<Phase> phases, List<Ower> owers) {

    /** A phase and its milestones. */
    @TemplateData
    record Phase(String id, String title, List<MilestoneText> milestones) {}

    /**
     * A department and what it owes.
     *
     * @param milestones those not reached, the next one first
     */
    @TemplateData
    record Ower(String title, List<MilestoneText> milestones, List<CardText> promises) {}

    static ProgrammePageView of(PageFrame page, ProgrammeState state, Scorecard scorecard, OperatorTime time) {
        Language language = page.language();
        return new ProgrammePageView(
                page,
                state.plan().start().toString(),
                time.local(state.asOf()).format(HomePage.MINUTE),
                ProgrammeText.of(state, language),
                state.phases().stream()
                        .map(phase -> new Phase(
                                phase.id(),
                                phase.title().in(language),
                                MilestoneText.of(phase.milestones(), language, time)))
                        .toList(),
                Stream.of(Department.values())
                        .map(department -> ower(department, state, scorecard, language, time))
                        .toList());
    }

    private static Ower ower(
            Department department, ProgrammeState state, Scorecard scorecard, Language language, OperatorTime time) {
        return new Ower(
                department.title().in(language),
                MilestoneText.of(state.owedBy(department), language, time),
                scorecard.lines().stream()
                        .filter(line -> line.score().commitment().owner() == department)
                        .map(line -> CardText.of(line.score(), language))
                        .toList());
    }
}
