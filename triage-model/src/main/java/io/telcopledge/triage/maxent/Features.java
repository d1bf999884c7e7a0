package io.telcopledge.triage.maxent;

import java.util.List;

/**
 * What a text shows a model: names and, beside each, its weight. Together they have length 1, however long the text.
 */
record Features(List<Weighted> all) {

    record Weighted(String name, float weight) {}

    static Features of(List<Weighted> raw) {
        double square =
                raw.stream().mapToDouble(one -> one.weight() * one.weight()).sum();
        float length = (float) Math.sqrt(square);
        return new Features(raw.stream()
                .map(one -> new Weighted(one.name(), one.weight() / length))
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String[] names() {
        return all.stream().map(Weighted::name).toArray(String[]::new);
    }

    float[] weights() {
        float[] weights = new float[all.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = all.get(i).weight();
        }
        return weights;
    }
}
