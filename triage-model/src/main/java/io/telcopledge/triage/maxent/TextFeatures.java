package io.telcopledge.triage.maxent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Turns a text into features: its words once each, and the names of the glossary's terms in it. */
final class TextFeatures {

    /** What a complaint is about stands in its beginning; more would only cost time. */
    static final int LONGEST = 4_000;

    private static final float WORD = 1;

    /** A term of the trade says more than a word. */
    private static final float TERM = 2;

    private final Analyzer analyzer = new WordsAndBigrams();
    private final Glossary glossary;

    TextFeatures(Glossary glossary) {
        this.glossary = glossary;
    }

    Features of(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String normalized = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<Features.Weighted> features = new ArrayList<>();
        words(normalized).forEach(word -> features.add(new Features.Weighted(word, WORD)));
        glossary.in(normalized).forEach(term -> features.add(new Features.Weighted("=" + term, TERM)));
        return Features.of(features);
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string was read", impossible);
        }
    }
}
