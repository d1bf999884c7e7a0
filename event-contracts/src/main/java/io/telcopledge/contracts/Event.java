package io.telcopledge.contracts;

/** One event: who says it and when, and what it says. */
public record Event<T extends EventData>(Envelope envelope, T data) {}
