package io.telcopledge.kit.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field as the sender wrote it, such as {@code contact} or {@code [3].data.waitMillis}
 * @param message what would be right; never the value
 */
public record FieldError(String field, String message) {}
