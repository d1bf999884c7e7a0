package io.telcopledge.kit.sketch;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The canonical text of a sketch: its buckets in order, each as {@code index:count}, with commas between. */
public final class SketchText {

    private static final Pattern BUCKET = Pattern.compile("(-1|0|[1-9][0-9]{0,3}):(-?[1-9][0-9]{0,17})(,|$)");

    private SketchText() {}

    static String of(Map<Integer, Long> counts) {
        return counts.entrySet().stream()
                .map(bucket -> bucket.getKey() + ":" + bucket.getValue())
                .collect(Collectors.joining(","));
    }

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException when it is not canonical
     */
    public static Sketch parse(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        Matcher buckets = BUCKET.matcher(text);
        int last = Buckets.ZERO - 1;
        int end = 0;
        while (end < text.length() && buckets.find(end) && buckets.start() == end) {
            int bucket = Integer.parseInt(buckets.group(1));
            if (bucket <= last || bucket > Buckets.HIGHEST) {
                throw new IllegalArgumentException("a sketch's buckets are in order");
            }
            counts.put(bucket, Long.parseLong(buckets.group(2)));
            last = bucket;
            end = buckets.end();
        }
        if (end < text.length() || text.endsWith(",")) {
            throw new IllegalArgumentException("a sketch is written like -1:3,120:5");
        }
        return Sketch.ofCounts(counts);
    }
}
