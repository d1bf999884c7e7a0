package io.telcopledge.triage.maxent;

import java.util.LinkedHashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;

/** One trained model: how likely each of its labels is. */
record LabelModel(AbstractModel model, Temperature temperature) {

    Map<String, Double> read(Features features) {
        double[] likelihoods = temperature.temper(raw(features));
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int i = 0; i < likelihoods.length; i++) {
            byLabel.put(model.getOutcome(i), likelihoods[i]);
        }
        return byLabel;
    }

    double[] raw(Features features) {
        return model.eval(features.names(), features.weights());
    }
}
