package io.telcopledge.triage.training;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;

/**
 * A labelled text of the corpus.
 *
 * @param language {@code zh} or {@code en}: the one that most of it is in
 */
public record CorpusLine(String text, Category category, Complexity complexity, String language) {}
