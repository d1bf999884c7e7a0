package io.telcopledge.reporting.report.seal;

import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ReportContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A promise that reads otherwise than in the revision before. */
public record FigureChange(String commitment, PublishedFigure before, PublishedFigure after) {

    /** The changes of the promises that both reports have, in the order of the later one. */
    public static List<FigureChange> between(ReportContent before, ReportContent after) {
        Map<String, PublishedFigure> then =
                before.commitments().stream().collect(Collectors.toMap(CommitmentContent::id, FigureChange::figure));
        return after.commitments().stream()
                .filter(now -> then.containsKey(now.id()))
                .map(now -> new FigureChange(now.id(), Objects.requireNonNull(then.get(now.id())), figure(now)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static PublishedFigure figure(CommitmentContent commitment) {
        return PublishedFigure.of(commitment.score());
    }
}
