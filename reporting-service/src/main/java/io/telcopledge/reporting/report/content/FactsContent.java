package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one kind that the figures were made of.
 *
 * @param count how many are in effect; null where that would tell of a count that is left out
 * @param sha256 of the facts as canonical JSON arrays, a line each, sorted by their bytes; hexadecimal
 */
public record FactsContent(
        String kind, Words title, @Nullable Long count, String sha256) {}
