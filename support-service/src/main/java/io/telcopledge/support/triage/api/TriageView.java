package io.telcopledge.support.triage.api;

import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about and where it goes.
 *
 * @param suggestion a model's, or null where it had no words to read
 * @param confirmed a person's, or null
 * @param route by what a person confirmed, else by what was said when it was filed, else by the suggestion
 */
public record TriageView(
        @Nullable SuggestionView suggestion, @Nullable ConfirmedView confirmed, RouteView route) {}
