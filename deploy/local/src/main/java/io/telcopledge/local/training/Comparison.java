package io.telcopledge.local.training;

import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.training.CorpusLine;
import io.telcopledge.triage.training.Evaluation;
import io.telcopledge.triage.training.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two models on the same texts, which neither was trained on. */
record Comparison(String before, String after, Map<String, Pair> figures) {

    /** More than this is no chance of the held-out part, and no model to put in place unasked. */
    private static final double TOLERATED = 0.02;

    record Pair(Share before, Share after) {}

    static Comparison of(Classifier before, Classifier after, List<CorpusLine> heldOut) {
        Evaluation old = Evaluation.of(before, heldOut);
        Evaluation fresh = Evaluation.of(after, heldOut);
        Map<String, Pair> figures = new LinkedHashMap<>();
        Map<String, Function<Evaluation, Share>> asked = new LinkedHashMap<>();
        asked.put("category", Evaluation::accuracy);
        asked.put("department", Evaluation::departmentAccuracy);
        asked.put("complexity", Evaluation::complexityAccuracy);
        asked.put("suggested", Evaluation::suggested);
        asked.put("suggested and right", Evaluation::suggestedRight);
        asked.forEach((name, figure) -> figures.put(name, new Pair(figure.apply(old), figure.apply(fresh))));
        return new Comparison(before.version(), after.version(), figures);
    }

    /** Whether the new model reads categories clearly worse than the old one. */
    boolean isWorse() {
        Pair accuracy = figures.get("category");
        return accuracy != null && accuracy.after().value() < accuracy.before().value() - TOLERATED;
    }
}
