package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;

/** The same statement in both languages, as the public reads it. */
public record PublicWords(String zh, String en) {

    private static final int LONGEST = 1_000;

    public PublicWords {
        Require.text("zh", zh, LONGEST);
        Require.text("en", en, LONGEST);
    }
}
