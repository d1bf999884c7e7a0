package io.telcopledge.support.complaint;

import java.time.Instant;

/** A resolution that did not last. */
public record TakenBack(Instant resolvedAt, Instant reopenedAt) {}
