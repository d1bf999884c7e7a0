package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;

/** A thing by its stable id and its name for people. */
public record TitledContent(String id, Words title) {}
