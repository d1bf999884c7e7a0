package io.telcopledge.reporting.report.seal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A promise that reads otherwise than in the revision before. */
public record FigureChange(String commitment, PublishedFigure before, PublishedFigure after) {

    /** The changes of the promises that both reports have, in the order of the later one. */
    public static List<FigureChange> between(Map<String, PublishedFigure> before, Map<String, PublishedFigure> after) {
        return after.entrySet().stream()
                .filter(now -> before.containsKey(now.getKey()))
                .map(now -> new FigureChange(
                        now.getKey(), Objects.requireNonNull(before.get(now.getKey())), now.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
