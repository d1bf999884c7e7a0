package io.telcopledge.kit.tmf;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values of a filter (TMF630, Part 1, attribute filtering): several are joined by commas, and one may stand in
 * quotes, which are not part of it; in quotes a comma joins nothing.
 */
public final class FilterValues {

    private static final Pattern PART = Pattern.compile("\\G(?:^|,)(\"[^\"]*\"(?=,|$)|'[^']*'(?=,|$)|[^,]*)");

    private FilterValues() {}

    /**
     * All that a parameter means, which may be there more than once: a value with commas itself, or any of its parts.
     */
    public static List<String> of(List<String> sent) {
        return sent.stream()
                .flatMap(text -> {
                    List<String> parts = parts(text);
                    return parts.size() == 1 ? parts.stream() : Stream.concat(Stream.of(text), parts.stream());
                })
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts of one text, without their quotes. */
    public static List<String> parts(String text) {
        return PART.matcher(text).results().map(FilterValues::unquoted).toList();
    }

    private static String unquoted(MatchResult found) {
        String part = found.group(1);
        boolean quoted = part.length() > 1
                && (part.charAt(0) == '"' || part.charAt(0) == '\'')
                && part.charAt(part.length() - 1) == part.charAt(0);
        return quoted ? part.substring(1, part.length() - 1) : part;
    }
}
