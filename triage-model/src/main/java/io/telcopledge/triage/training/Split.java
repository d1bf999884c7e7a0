package io.telcopledge.triage.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The corpus in two: what models are trained on, and what they are only ever measured on. Within each category,
 * language and complexity the lines are put in the order of their SHA-256, and every fifth is held out: nobody chose
 * them, and anybody finds the same.
 */
public record Split(List<CorpusLine> training, List<CorpusLine> heldOut) {

    private static final int EVERY = 5;

    public static Split of(List<CorpusLine> corpus) {
        List<CorpusLine> training = new ArrayList<>();
        List<CorpusLine> heldOut = new ArrayList<>();
        TreeMap<String, List<CorpusLine>> strata =
                corpus.stream().collect(Collectors.groupingBy(Split::stratum, TreeMap::new, Collectors.toList()));
        strata.values().forEach(lines -> {
            List<CorpusLine> ordered =
                    lines.stream().sorted(Comparator.comparing(Split::hash)).toList();
            for (int i = 0; i < ordered.size(); i++) {
                (i % EVERY == 0 ? heldOut : training).add(ordered.get(i));
            }
        });
        // So that the folds of the training do not follow the categories.
        training.sort(Comparator.comparing(Split::hash));
        return new Split(List.copyOf(training), List.copyOf(heldOut));
    }

    private static String stratum(CorpusLine line) {
        return line.category() + " " + line.language() + " " + line.complexity();
    }

    private static String hash(CorpusLine line) {
        try {
            byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
