package io.telcopledge.triage.maxent;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trade's terms in both languages under one name each; with few texts to learn from it carries most of the weight.
 */
final class Glossary {

    private final Map<String, List<Term>> terms = new LinkedHashMap<>();

    /** A Latin term counts from the beginning of a word on, a Chinese one anywhere. */
    private record Term(String text, boolean latin) {

        static Term of(String text) {
            return new Term(text, text.codePointAt(0) < 128);
        }

        boolean isIn(String normalized) {
            for (int at = normalized.indexOf(text); at >= 0; at = normalized.indexOf(text, at + 1)) {
                if (!latin || at == 0 || !isLatinLetter(normalized.charAt(at - 1))) {
                    return true;
                }
            }
            return false;
        }

        /** A Chinese character before an English word is no part of it. */
        private static boolean isLatinLetter(char before) {
            return before < 128 && Character.isLetterOrDigit(before);
        }
    }

    /** @param text lines of {@code name: term, term}, and comments from a {@code #} on */
    Glossary(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("a line of the glossary has no name: " + line);
        }
        terms.put(
                line.substring(0, colon).strip(),
                Arrays.stream(line.substring(colon + 1).split(",", -1))
                        .map(String::strip)
                        .map(Term::of)
                        .toList());
    }

    /** The names whose terms a text has, in the glossary's order. */
    List<String> in(String normalized) {
        return terms.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(term -> term.isIn(normalized)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
