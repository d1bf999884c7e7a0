package io.telcopledge.triage.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorpusTest {

    /** Of the pairs of characters of two lines; above it they say the same in the same words. */
    private static final double NEAR = 0.6;

    private final List<CorpusLine> corpus = Corpus.read();

    @Test
    void everyCategoryHasLinesInBothLanguages() {
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(1_575);
        for (Category category : Category.values()) {
            for (String language : List.of("zh", "en")) {
                assertThat(corpus)
                        .filteredOn(line ->
                                line.category() == category && line.language().equals(language))
                        .as(category + " " + language)
                        .hasSizeGreaterThanOrEqualTo(45)
                        .anyMatch(line -> line.complexity() == Complexity.COMPLEX);
            }
        }
    }

    /** Else a held-out line would be known from training, and the accuracy a lie. */
    @Test
    void noTwoLinesAreNearlyTheSame() {
        List<Set<String>> pairs = corpus.stream().map(CorpusTest::pairs).toList();
        List<String> near = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                if (likeness(pairs.get(i), pairs.get(j)) > NEAR) {
                    near.add(corpus.get(i) + " ~ " + corpus.get(j));
                }
            }
        }
        assertThat(near).isEmpty();
    }

    @Test
    void aFifthOfEachStratumIsHeldOut() {
        Split split = Split.of(corpus);

        assertThat(split.training()).doesNotContainAnyElementsOf(split.heldOut());
        assertThat(split.training().size() + split.heldOut().size()).isEqualTo(corpus.size());
        for (Category category : Category.values()) {
            assertThat(split.heldOut())
                    .filteredOn(line -> line.category() == category)
                    .as(category.name())
                    .hasSizeGreaterThanOrEqualTo(18);
        }
        assertThat(Split.of(Corpus.read())).isEqualTo(split);
    }

    private static Set<String> pairs(CorpusLine line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Jaccard: what both have of what either has. */
    private static double likeness(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        int larger = Math.max(one.size(), other.size());
        if (smaller < NEAR * larger) {
            return 0;
        }
        int both = (int) one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
