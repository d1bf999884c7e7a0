package io.telcopledge.support.page.desk;

import io.telcopledge.support.triage.api.ConfirmedView;
import io.telcopledge.support.triage.api.SuggestionView;
import io.telcopledge.support.triage.api.TriageView;
import org.jspecify.annotations.Nullable;

/** What the classification's form begins with: what a person said last, else what the model suggests. */
record Guessed(
        @Nullable String category,
        @Nullable String department,
        @Nullable String complexity) {

    static Guessed of(@Nullable TriageView triage) {
        if (triage == null) {
            return new Guessed(null, null, null);
        }
        ConfirmedView confirmed = triage.confirmed();
        SuggestionView suggestion = triage.suggestion();
        if (confirmed != null) {
            return new Guessed(
                    confirmed.category(),
                    confirmed.department(),
                    confirmed.complexity() == null
                            ? null
                            : confirmed.complexity().name());
        }
        return suggestion == null
                ? new Guessed(null, null, null)
                : new Guessed(
                        value(suggestion.category()), value(suggestion.department()), value(suggestion.complexity()));
    }

    private static @Nullable String value(SuggestionView.@Nullable Label label) {
        return label == null ? null : label.value();
    }
}
