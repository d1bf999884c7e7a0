package io.telcopledge.reporting.report.content;

import java.time.LocalDate;

/**
 * Something that users asked for, and what they got.
 *
 * @param said the need that was found in what they said
 * @param done the service or change
 */
public record SaidAndDone(String said, String done, LocalDate on) {}
