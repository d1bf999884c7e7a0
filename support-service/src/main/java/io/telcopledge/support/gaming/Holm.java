package io.telcopledge.support.gaming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who looks at a hundred agents finds one in a hundred by chance alone. Probabilities are raised so that the chance to
 * accuse anybody at all who did nothing stays below the level: S. Holm, "A simple sequentially rejective multiple test
 * procedure", Scandinavian J. of Statistics 6 (1979), 65–70.
 */
final class Holm {

    private Holm() {}

    /**
     * Raises probabilities.
     *
     * @param probabilities one for each that is looked at
     * @return in the same order, each 0 to 1
     */
    static List<Double> adjusted(List<Double> probabilities) {
        int count = probabilities.size();
        List<Integer> ascending = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
        List<Double> adjusted = new ArrayList<>(probabilities);
        double highest = 0;
        for (int rank = 0; rank < count; rank++) {
            int at = ascending.get(rank);
            highest = Math.max(highest, Math.min(1, (count - rank) * probabilities.get(at)));
            adjusted.set(at, highest);
        }
        return adjusted;
    }
}
