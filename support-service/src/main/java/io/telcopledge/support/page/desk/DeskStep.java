package io.telcopledge.support.page.desk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.classification.NewClassification;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.api.Assignment;
import io.telcopledge.support.complaint.api.ChangeHeaders;
import io.telcopledge.support.complaint.api.Correction;
import io.telcopledge.support.complaint.api.Escalation;
import io.telcopledge.support.complaint.api.Reason;
import io.telcopledge.support.complaint.api.Reclassification;
import io.telcopledge.support.complaint.api.Solution;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with a complaint at the desk, in the order in which it is offered. */
enum DeskStep {
    ANSWER(FactKind.ANSWERED),
    RESOLVE(FactKind.RESOLVED),
    ACKNOWLEDGE(FactKind.ACKNOWLEDGED),
    CLOSE(FactKind.CLOSED),
    REOPEN(FactKind.REOPENED),
    ASSIGN(FactKind.ASSIGNED),
    ESCALATE(FactKind.ESCALATED),
    PAUSE(FactKind.PAUSED),
    RESUME(FactKind.RESUMED),
    RECLASSIFY(FactKind.RECLASSIFIED),
    CORRECT(FactKind.CORRECTED),
    WITHDRAW(FactKind.WITHDRAWN),
    /** Says what it is about, for routing and training: no part of its history, so no state forbids it. */
    CLASSIFY(null);

    private final @Nullable FactKind kind;

    DeskStep(@Nullable FactKind kind) {
        this.kind = kind;
    }

    /** What a complaint's state allows or forbids; empty where every state allows it. */
    Optional<FactKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** As it is written in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it cannot be taken without a word. */
    boolean needsWords() {
        return this != ACKNOWLEDGE && this != CLOSE && this != RESUME;
    }

    static Optional<DeskStep> named(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** The same as the API does; fails with its refusals. */
    Uni<Response> take(StepResources api, String id, StepForm form) {
        ChangeHeaders headers = form.headers();
        String words = form.words();
        return switch (this) {
            case ANSWER -> api.steps().answer(id, headers, new Solution(words));
            case RESOLVE -> api.steps().resolve(id, headers, new Solution(words));
            case ACKNOWLEDGE -> api.steps().acknowledge(id, headers, new Reason(words));
            case CLOSE -> api.steps().close(id, headers, new Reason(words));
            case REOPEN -> api.steps().reopen(id, headers, new Reason(words));
            case WITHDRAW -> api.steps().withdraw(id, headers, new Reason(words));
            case ASSIGN -> api.care().assign(id, headers, new Assignment(form.whoOrWhat(), form.where()));
            case ESCALATE -> api.care().escalate(id, headers, new Escalation(form.level(), words));
            case PAUSE -> api.care().pause(id, headers, new Reason(words));
            case RESUME -> api.care().resume(id, headers, new Reason(words));
            case RECLASSIFY -> api.care().reclassify(id, headers, new Reclassification(form.complexity(), words));
            case CORRECT -> api.care().correct(id, headers, new Correction(form.whoOrWhat(), form.where(), words));
            case CLASSIFY ->
                api.classifications()
                        .put(
                                id,
                                form.ifMatch(),
                                new NewClassification(form.whoOrWhat(), form.where(), form.complexity()));
        };
    }
}
