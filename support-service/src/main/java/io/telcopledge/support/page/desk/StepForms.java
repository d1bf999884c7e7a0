package io.telcopledge.support.page.desk;

import static io.telcopledge.support.page.desk.FieldView.orEmpty;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.contracts.vocabulary.Declared;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.api.ComplaintView;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.desk.FieldView.Kind;
import io.telcopledge.support.page.desk.FieldView.Names;
import io.telcopledge.support.triage.api.TriageView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the forms of the steps that a complaint's state allows. */
record StepForms(
        ComplaintView complaint, @Nullable TriageView triage, Attempt attempt, Terms terms, Vocabulary vocabulary) {

    /** All that its state allows, the likeliest first. */
    List<FormView> steps() {
        return Arrays.stream(DeskStep.values())
                .filter(step -> step.kind().filter(this::isAllowed).isPresent())
                .map(step -> form(step, complaint.version(), attempt.isOf(step)))
                .toList();
    }

    /** What it is about: to be confirmed, or said otherwise. */
    FormView classification() {
        long revision = triage == null || triage.confirmed() == null
                ? 0
                : triage.confirmed().revision();
        return form(DeskStep.CLASSIFY, revision, true);
    }

    private boolean isAllowed(FactKind kind) {
        return switch (kind) {
            case PAUSED -> complaint.state().allows(kind) && complaint.pausedAt() == null;
            case RESUMED -> complaint.state().allows(kind) && complaint.pausedAt() != null;
            default -> complaint.state().allows(kind);
        };
    }

    private FormView form(DeskStep step, long version, boolean open) {
        String name = step.slug();
        return new FormView(name, terms.of("step", name), terms.of("step-hint", name), open, version, fields(step));
    }

    private List<FieldView> fields(DeskStep step) {
        StepForm sent = attempt.isOf(step) ? attempt.form() : StepForm.EMPTY;
        List<FieldView> fields = new ArrayList<>();
        switch (step) {
            case RECLASSIFY ->
                fields.add(choice(
                        step,
                        "complexity",
                        Choice.of(Complexity.values(), orElse(sent.choice(), otherComplexity()), terms)));
            case ESCALATE -> fields.add(choice(step, "level", levels(sent.choice())));
            case ASSIGN -> {
                fields.add(line(step, "of", "agent", orElse(sent.of(), duty(true))));
                fields.add(line(step, "in", "team", orElse(sent.in(), duty(false))));
            }
            case CORRECT -> {
                fields.add(declared(step, "of", "category", vocabulary.categories(), sent.of(), complaint.category()));
                fields.add(declared(step, "in", "region", vocabulary.regions(), sent.in(), complaint.region()));
            }
            case CLASSIFY -> classify(fields, sent);
            case ANSWER, RESOLVE, ACKNOWLEDGE, CLOSE, REOPEN, PAUSE, RESUME, WITHDRAW -> {}
        }
        if (step != DeskStep.ASSIGN && step != DeskStep.CLASSIFY) {
            fields.add(field(step, "text", "text", orEmpty(sent.text()), List.of(), Kind.WORDS));
        }
        return fields;
    }

    private void classify(List<FieldView> fields, StepForm sent) {
        Guessed guessed = Guessed.of(triage);
        DeskStep step = DeskStep.CLASSIFY;
        fields.add(named(step, "of", "category", Choice.categories(orElse(sent.of(), guessed.category()), terms)));
        fields.add(named(step, "in", "department", Choice.departments(orElse(sent.in(), guessed.department()), terms)));
        fields.add(choice(
                step,
                "complexity",
                Choice.of(Complexity.values(), orElse(sent.choice(), guessed.complexity()), terms)));
    }

    private List<Choice> levels(@Nullable String sent) {
        EscalationLevel next = complaint.level().next().orElse(complaint.level());
        return Choice.of(EscalationLevel.values(), orElse(sent, next.name()), terms);
    }

    private String otherComplexity() {
        return (complaint.complexity() == Complexity.COMPLEX ? Complexity.STANDARD : Complexity.COMPLEX).name();
    }

    private @Nullable String duty(boolean agent) {
        ComplaintView.DutyView duty = complaint.duty();
        return duty == null ? null : agent ? duty.agent() : duty.team();
    }

    private FieldView choice(DeskStep step, String field, List<Choice> choices) {
        return named(step, "choice", field, choices);
    }

    private FieldView named(DeskStep step, String name, String field, List<Choice> choices) {
        return field(step, name, field, "", choices, Kind.CHOICE);
    }

    private FieldView declared(
            DeskStep step,
            String name,
            String field,
            Declared declared,
            @Nullable String sent,
            @Nullable String known) {
        return named(step, name, field, Choice.declaredOrNone(declared, orElse(sent, known), terms));
    }

    private FieldView line(DeskStep step, String name, String field, String value) {
        return field(step, name, field, value, List.of(), Kind.LINE);
    }

    /** @param field as the API calls it, which its refusals name */
    private FieldView field(DeskStep step, String name, String field, String value, List<Choice> choices, Kind kind) {
        return new FieldView(
                new Names(step.slug() + "-" + field, name, terms.of("field", field)),
                value,
                choices,
                kind,
                terms.of("field-hint", kind == Kind.WORDS && !step.needsWords() ? "text-if-any" : field),
                attempt.isOf(step) && attempt.wrongFields().contains(field));
    }

    private static String orElse(@Nullable String sent, @Nullable String known) {
        return sent != null ? sent : orEmpty(known);
    }
}
