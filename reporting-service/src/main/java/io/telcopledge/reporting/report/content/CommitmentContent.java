package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;
import java.util.List;

/**
 * One promise and how it stands.
 *
 * @param lastYear the same quarter of the year before
 * @param trend eight quarters, the oldest first; the last is the report's
 */
public record CommitmentContent(
        String id,
        Words title,
        TitledContent department,
        TargetContent target,
        MeasureContent measure,
        ScoreContent score,
        ScoreContent previous,
        ScoreContent lastYear,
        List<ScoreContent> trend) {

    public CommitmentContent {
        trend = List.copyOf(trend);
    }
}
