package io.telcopledge.contracts.vocabulary;

import io.telcopledge.contracts.Require;

/** What complaints are about, as bulletins sort them, with the categories that belong to it. */
public record Kind(String value, String zh, String en, Declared categories) {

    public Kind {
        Require.id("value", value);
        Require.id("zh", zh);
        Require.id("en", en);
        Require.present("categories", categories);
    }
}
