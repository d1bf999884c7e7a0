package io.telcopledge.triage.maxent;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.Likelihoods;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trained classifier. */
public final class MaxentClassifier implements Classifier {

    private final TextFeatures features;
    private final LabelModel categories;
    private final LabelModel complexities;
    private final String version;

    MaxentClassifier(TextFeatures features, LabelModel categories, LabelModel complexities, String version) {
        this.features = features;
        this.categories = categories;
        this.complexities = complexities;
        this.version = version;
    }

    /**
     * A text and what it is about.
     *
     * @param complexity null where nobody said so: it teaches categories only
     */
    public record Example(String text, Category category, Optional<Complexity> complexity) {}

    /**
     * Trains one; the same examples in the same order give the same classifier.
     *
     * @param glossary the trade's terms, as text
     */
    static MaxentClassifier train(List<Example> examples, String glossary, String version) {
        TextFeatures features = new TextFeatures(new Glossary(glossary));
        return new MaxentClassifier(
                features,
                LabelTrainer.train(examples.stream()
                        .map(one -> new LabelTrainer.Example(one.category().name(), features.of(one.text())))
                        .toList()),
                LabelTrainer.train(examples.stream()
                        .flatMap(one -> one.complexity().stream()
                                .map(complexity ->
                                        new LabelTrainer.Example(complexity.name(), features.of(one.text()))))
                        .toList()),
                version);
    }

    @Override
    public Optional<Likelihoods> read(String text) {
        Features found = features.of(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Map<Category, Double> likelihoods = new EnumMap<>(Category.class);
        categories.read(found).forEach((label, likelihood) -> likelihoods.put(Category.valueOf(label), likelihood));
        return Optional.of(
                new Likelihoods(likelihoods, complexities.read(found).getOrDefault(Complexity.COMPLEX.name(), 0.0)));
    }

    @Override
    public String version() {
        return version;
    }

    LabelModel categories() {
        return categories;
    }

    LabelModel complexities() {
        return complexities;
    }
}
