package io.telcopledge.triage.training;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.Likelihoods;
import io.telcopledge.triage.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How good a classifier is on texts that it was not trained on. */
public final class Evaluation {

    private final List<Reading> readings;

    private record Reading(CorpusLine line, Optional<Likelihoods> likelihoods, Suggestion suggestion) {

        boolean isRight() {
            return likelihoods
                    .map(one -> one.category().value() == line.category())
                    .orElse(false);
        }

        boolean hasRightDepartment() {
            return likelihoods
                    .map(one -> one.department().value() == line.category().department())
                    .orElse(false);
        }

        boolean isCalled(Complexity complexity) {
            return likelihoods.map(one -> one.complex() >= 0.5).orElse(false) == (complexity == Complexity.COMPLEX);
        }
    }

    private Evaluation(List<Reading> readings) {
        this.readings = readings;
    }

    public static Evaluation of(Classifier classifier, List<CorpusLine> lines) {
        return new Evaluation(lines.stream()
                .map(line -> new Reading(line, classifier.read(line.text()), classifier.suggest(line.text())))
                .toList());
    }

    /** The likeliest category is the right one, sure or not. */
    public Share accuracy() {
        return share(any -> true, Reading::isRight);
    }

    /** The same for one language. */
    public Share accuracy(String language) {
        return share(reading -> reading.line().language().equals(language), Reading::isRight);
    }

    /** The likeliest department is the category's. */
    public Share departmentAccuracy() {
        return share(any -> true, Reading::hasRightDepartment);
    }

    /** Texts for which a category was sure enough to be suggested. */
    public Share suggested() {
        return share(any -> true, reading -> reading.suggestion().category().isPresent());
    }

    /** Suggested categories that are right. */
    public Share suggestedRight() {
        return share(reading -> reading.suggestion().category().isPresent(), Reading::isRight);
    }

    /** Of the texts of each category, those that were read as it. */
    public SortedMap<Category, Share> recall() {
        SortedMap<Category, Share> recall = new TreeMap<>();
        for (Category category : Category.values()) {
            recall.put(category, share(reading -> reading.line().category() == category, Reading::isRight));
        }
        return recall;
    }

    /** The more likely complexity is the right one. */
    public Share complexityAccuracy() {
        return share(any -> true, reading -> reading.isCalled(reading.line().complexity()));
    }

    /** Of the texts of a complexity, those that were read as it. */
    public Share complexityRecall(Complexity complexity) {
        return share(reading -> reading.line().complexity() == complexity, reading -> reading.isCalled(complexity));
    }

    /** Whether the confidence in categories is honest. */
    public Reliability reliability() {
        return Reliability.of(readings.stream()
                .flatMap(reading -> reading.likelihoods().stream()
                        .map(one -> new Reliability.Outcome(one.category().confidence(), reading.isRight())))
                .toList());
    }

    private Share share(Predicate<Reading> population, Predicate<Reading> condition) {
        List<Reading> all = readings.stream().filter(population).toList();
        return new Share((int) all.stream().filter(condition).count(), all.size());
    }
}
