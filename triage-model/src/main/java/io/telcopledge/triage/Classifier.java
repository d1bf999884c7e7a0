package io.telcopledge.triage;

import java.util.Optional;

/** Reads what a complaint is about. Safe for many threads at once, and quick enough to be called where one stands. */
public interface Classifier {

    /**
     * What it makes of a text, in Chinese, English or both.
     *
     * @return empty where the text has nothing to go by: it is blank, or has no word that was ever seen
     */
    Optional<Likelihoods> read(String text);

    /** Names the model: the same for the same training. */
    String version();

    /** What is sure enough to be shown. */
    default Suggestion suggest(String text) {
        return read(text)
                .map(likelihoods -> Suggestion.of(likelihoods, version()))
                .orElseGet(() -> Suggestion.unsure(version()));
    }
}
