package io.telcopledge.triage.training;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corpus in the repository: a file per category and language, a complaint per line, in words of our own. A line
 * that begins with {@code !} is of a complex complaint: one that needs technical work on site or several departments.
 */
public final class Corpus {

    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final String COMPLEX = "! ";

    private Corpus() {}

    /** All of it, in a fixed order. */
    public static List<CorpusLine> read() {
        return Arrays.stream(Category.values())
                .flatMap(category -> LANGUAGES.stream().flatMap(language -> lines(category, language)))
                .toList();
    }

    private static Stream<CorpusLine> lines(Category category, String language) {
        return text("/triage/corpus/" + category.slug() + "." + language + ".txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith(COMPLEX)
                        ? new CorpusLine(line.substring(COMPLEX.length()), category, Complexity.COMPLEX, language)
                        : new CorpusLine(line, category, Complexity.STANDARD, language));
    }

    private static String text(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
