package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.commitment.Words;

/**
 * What a department says of its quarter.
 *
 * @param department its id
 * @param causes why promises stand as they do
 * @param remedies what is done about it
 */
public record NarrativeContent(String department, Words causes, Words remedies) {}
