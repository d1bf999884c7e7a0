package io.telcopledge.reporting.report;

import io.telcopledge.reporting.scorecard.Score;

/** A promise in the report's quarter, and in the one before it. */
public record ReportedScore(Score score, Score previous) {}
