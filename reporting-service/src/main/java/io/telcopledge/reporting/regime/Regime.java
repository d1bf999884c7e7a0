package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Words;
import java.util.List;

/**
 * What somebody else than the operator asks to be told.
 *
 * @param source the document that asks for it
 */
public record Regime(String id, Words title, String source, List<RegimeMeasure> measures) {

    public Regime {
        measures = List.copyOf(measures);
    }

    /** What it is told of a quarter, in its order. */
    public List<RegimeFigure> figures(RegimeFacts facts) {
        return measures.stream().map(measure -> RegimeFigure.of(measure, facts)).toList();
    }
}
