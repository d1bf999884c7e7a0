package io.telcopledge.triage.maxent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains by maximum entropy (multinomial logistic regression) with L-BFGS: nothing in it is left to chance. */
final class LabelTrainer {

    /** Weights are kept small: the corpus is. Found by cross-validation on the training part. */
    private static final double L2 = 0.05;

    private static final int ITERATIONS = 200;
    private static final int FOLDS = 5;

    record Example(String label, Features features) {}

    private LabelTrainer() {}

    /** A model of all the examples, its temperature from folds that were each kept from a model. */
    static LabelModel train(List<Example> examples) {
        List<Temperature.Seen> seen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            AbstractModel model = fit(part(examples, fold, false));
            LabelModel untempered = new LabelModel(model, Temperature.NONE);
            part(examples, fold, true).stream()
                    .filter(example -> model.getIndex(example.label()) >= 0)
                    .forEach(example -> seen.add(
                            Temperature.Seen.of(untempered.raw(example.features()), model.getIndex(example.label()))));
        }
        return new LabelModel(fit(examples), Temperature.fit(seen));
    }

    private static List<Example> part(List<Example> examples, int fold, boolean keptBack) {
        List<Example> part = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if ((i % FOLDS == fold) == keptBack) {
                part.add(examples.get(i));
            }
        }
        return part;
    }

    private static AbstractModel fit(List<Example> examples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        // A word of one text only may be a person's name: it is not learnt.
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        // More threads would add up in another order.
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2);
        parameters.put("sort", false);
        List<Event> events = examples.stream()
                .map(one -> new Event(
                        one.label(), one.features().names(), one.features().weights()))
                .toList();
        try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
            DataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(stream);
            QNTrainer trainer = new QNTrainer(parameters);
            trainer.init(parameters, new HashMap<>());
            return trainer.trainModel(ITERATIONS, indexer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("examples are in memory", impossible);
        }
    }
}
