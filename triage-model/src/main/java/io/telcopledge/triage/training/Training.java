package io.telcopledge.triage.training;

import io.telcopledge.triage.maxent.MaxentClassifier.Example;
import io.telcopledge.triage.maxent.TrainedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trains on the corpus's training part and on what people corrected; the held-out part is for measuring only. */
public record Training(Split split) {

    public static Training onCorpus() {
        return new Training(Split.of(Corpus.read()));
    }

    /** @param corrections what agents said of real complaints, in a fixed order */
    public TrainedModel train(List<Example> corrections) {
        List<Example> examples = new ArrayList<>();
        split.training()
                .forEach(line ->
                        examples.add(new Example(line.text(), line.category(), Optional.of(line.complexity()))));
        examples.addAll(corrections);
        return TrainedModel.train(examples);
    }
}
