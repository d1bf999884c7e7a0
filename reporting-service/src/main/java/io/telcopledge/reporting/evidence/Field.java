package io.telcopledge.reporting.evidence;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of facts.
 *
 * @param column the name of its column
 * @param isKey whether it tells what the fact is about
 * @param isDigested whether it is part of what a report's evidence is digested of
 * @param value reads it from what was told
 */
public record Field<E>(
        String column,
        FieldType type,
        boolean isKey,
        boolean isDigested,
        Function<E, ? extends @Nullable Object> value) {}
