package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.programme.MilestoneState;
import io.telcopledge.reporting.programme.MilestoneStatus;
import io.telcopledge.reporting.programme.ProgrammeState;
import java.util.List;
import java.util.stream.Stream;

/** How many milestones stand how. */
@TemplateData
record ProgrammeText(List<Count> counts) {

    /** How many have a status. */
    @TemplateData
    record Count(MilestoneText.StatusText status, long count) {}

    static ProgrammeText of(ProgrammeState state, Language language) {
        List<MilestoneStatus> all =
                state.milestones().map(MilestoneState::status).toList();
        return new ProgrammeText(Stream.of(MilestoneStatus.values())
                .map(status -> new Count(
                        MilestoneText.StatusText.of(status, language),
                        all.stream().filter(status::equals).count()))
                .filter(count -> count.count() > 0)
                .toList());
    }
}
