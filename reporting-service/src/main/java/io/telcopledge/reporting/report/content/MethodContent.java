package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;

/** A formula, by name and version, and what it computes. */
public record MethodContent(String formula, Words words) {}
