package io.telcopledge.reporting.commitment;

import io.telcopledge.kit.language.Language;

/** The same statement in both languages. */
public record Words(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
