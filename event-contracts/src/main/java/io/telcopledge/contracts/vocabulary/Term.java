package io.telcopledge.contracts.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telcopledge.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * A declared value, as systems write it and in words for people.
 *
 * @param from the first quarter that knows it; null for always, so that history may use it
 * @param until the last quarter that knows it; null for ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(
        String value,
        String zh,
        String en,
        @Nullable String from,
        @Nullable String until) {

    /** What an undeclared value is called wherever the public reads, so that nobody can declare it. */
    public static final String UNDECLARED = "undeclared";

    public Term {
        Require.id("value", value);
        if (value.equals(UNDECLARED)) {
            throw new IllegalArgumentException(UNDECLARED + " is the word for what is not declared");
        }
        Require.id("zh", zh);
        Require.id("en", en);
        if (from != null) {
            Require.quarter("from", from);
        }
        if (until != null) {
            Require.quarter("until", until);
        }
        if (from != null && until != null && from.compareTo(until) > 0) {
            throw new IllegalArgumentException(value + " ends before it begins");
        }
    }

    /** A value that was always declared. */
    public Term(String value, String zh, String en) {
        this(value, zh, en, null, null);
    }

    /** Whether it is declared in a quarter such as {@code 2026-Q3}; their names sort as time does. */
    public boolean isOf(String quarter) {
        return (from == null || from.compareTo(quarter) <= 0) && (until == null || until.compareTo(quarter) >= 0);
    }
}
