package io.telcopledge.support.page.desk;

import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A step that was refused: what was sent is shown again, with what is wrong beside it.
 *
 * @param refusal why; null where no step was tried
 */
record Attempt(
        @Nullable DeskStep step, StepForm form, @Nullable Refusal refusal) {

    private static final Set<Integer> CHANGED_MEANWHILE = Set.of(412, 428);

    static final Attempt NONE = new Attempt(null, StepForm.EMPTY, null);

    boolean isOf(DeskStep other) {
        return step == other;
    }

    int status() {
        return refusal == null ? 200 : refusal.status();
    }

    /** Whether somebody else was faster. */
    boolean isStale() {
        return CHANGED_MEANWHILE.contains(status());
    }

    /** The API's fields that are not valid. */
    Set<String> wrongFields() {
        return refusal == null
                ? Set.of()
                : refusal.errors().stream().map(FieldError::field).collect(Collectors.toSet());
    }

    /** Whether the page can be shown again with it; else there is nothing to be shown. */
    static boolean canBeShown(Throwable failure) {
        return failure instanceof Refusal refusal
                && refusal.status() != 404
                && refusal.status() != 403
                && refusal.status() < 500;
    }
}
