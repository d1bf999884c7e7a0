package io.telcopledge.local.posting;

/**
 * An event that a service refused for good.
 *
 * @param index of the event in what was sent, from 0
 * @param reason the service's, a sentence without its subject
 */
public record RefusedEvent(int index, String reason) {}
