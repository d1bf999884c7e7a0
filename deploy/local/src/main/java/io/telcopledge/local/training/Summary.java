package io.telcopledge.local.training;

import io.telcopledge.triage.training.Share;
import io.telcopledge.triage.training.Training;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a training came to.
 *
 * @param file where the model was written, or null where it was not
 */
record Summary(
        Training training,
        Corrections corrections,
        Comparison comparison,
        @Nullable Path file) {

    void print(PrintWriter out) {
        out.printf(
                "corpus       %d texts to train on, %d held out%n",
                training.split().training().size(), training.split().heldOut().size());
        out.printf(
                "corrections  %d, and %d whose words are gone%n",
                corrections.examples().size(), corrections.withoutWords());
        out.printf("model        %s, before %s%n", comparison.after(), comparison.before());
        out.printf("%-20s %-20s %s%n", "held out", "before", "after");
        comparison.figures().forEach((name, pair) -> out.printf("%-20s %-20s %s%n", name, pair.before(), pair.after()));
        if (file != null) {
            out.printf("written to %s; support-service takes it at its next start%n", file);
        }
    }

    Map<String, Object> asMap() {
        Map<String, Object> figures = new LinkedHashMap<>();
        comparison
                .figures()
                .forEach((name, pair) ->
                        figures.put(name, Map.of("before", counts(pair.before()), "after", counts(pair.after()))));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("trainedOn", training.split().training().size());
        all.put("heldOut", training.split().heldOut().size());
        all.put("corrections", corrections.examples().size());
        all.put("withoutWords", corrections.withoutWords());
        all.put("before", comparison.before());
        all.put("after", comparison.after());
        all.put("figures", figures);
        all.put("file", file == null ? null : file.toString());
        return all;
    }

    private static Map<String, Integer> counts(Share share) {
        return Map.of("numerator", share.numerator(), "denominator", share.denominator());
    }
}
