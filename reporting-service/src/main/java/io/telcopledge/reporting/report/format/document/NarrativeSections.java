package io.telcopledge.reporting.report.format.document;

import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.NarrativeContent;
import io.telcopledge.reporting.report.content.ReportContent;
import java.util.List;

/** What departments say, and what was corrected. */
record NarrativeSections(ReportContent report, Voice voice, Vocabulary vocabulary) {

    List<Section> all() {
        return List.of(departments(), new CorrectionSection(report, voice, new PlaceText(voice, vocabulary)).section());
    }

    private Section departments() {
        return new Section(
                "departments",
                voice.say("原因与改进措施", "Causes and remedies"),
                report.narratives().isEmpty()
                        ? List.of(voice.say("各责任部门尚未作出说明。", "No department has said anything yet."))
                        : List.of(),
                List.of(new Table(
                        "departments",
                        voice.say("各责任部门的说明", "What the departments say"),
                        List.of(
                                Column.text(voice.say("部门", "Department")),
                                Column.text(voice.say("原因", "Causes")),
                                Column.text(voice.say("改进措施", "Remedies"))),
                        report.narratives().stream().map(this::narrative).toList())));
    }

    private List<Entry> narrative(NarrativeContent said) {
        String department = report.commitments().stream()
                .map(CommitmentContent::department)
                .filter(owner -> owner.id().equals(said.department()))
                .findFirst()
                .map(owner -> voice.say(owner.title()))
                .orElse(said.department());
        return List.of(Entry.of(department), Entry.of(voice.say(said.causes())), Entry.of(voice.say(said.remedies())));
    }
}
