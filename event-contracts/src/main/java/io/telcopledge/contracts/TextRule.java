package io.telcopledge.contracts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters a text may have. What nobody can see does not come in: PDF and XML end at it, a terminal obeys it,
 * and a name with it looks like another name. Ordinary invisible ones that scripts need stay: joiners, and marks of
 * direction that turn nothing round.
 */
public enum TextRule {

    /** An identifier, a name, a reference: one line, whose direction nothing changes. */
    LINE("[\\x00-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\uD800-\\uDFFF]"),

    /** What a person wrote: lines and tabs, and the embeddings with which telephones copy a number, are part of it. */
    PROSE("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202D\\u202E\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\uD800-\\uDFFF]");

    private static final String INSTEAD = "\uFFFD";

    private final Pattern forbidden;

    TextRule(String forbidden) {
        this.forbidden = Pattern.compile(forbidden);
    }

    /** What is wrong with a text, naming the character; empty when nothing is. */
    public Optional<String> problemOf(String text) {
        Matcher found = forbidden.matcher(text);
        return found.find()
                ? Optional.of("must not contain " + name(found.group().codePointAt(0)))
                : Optional.empty();
    }

    /** The text for a writer that has to write it, whatever is stored: what may not be in it is seen as U+FFFD. */
    public String legible(String text) {
        return forbidden.matcher(text).replaceAll(INSTEAD);
    }

    private static String name(int c) {
        String code = "U+%04X".formatted(c);
        if (c == 0) {
            return "the character NUL (" + code + ")";
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return "half a surrogate pair (" + code + ")";
        }
        return (Character.isISOControl(c) ? "the control character " : "the invisible character ") + code;
    }
}
