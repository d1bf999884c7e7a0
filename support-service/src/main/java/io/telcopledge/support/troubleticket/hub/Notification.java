package io.telcopledge.support.troubleticket.hub;

import java.util.UUID;

/**
 * Something that a listener is to be told.
 *
 * @param seq its place in the order
 * @param body the event's JSON, without anybody's words
 */
record Notification(long seq, UUID ticketId, String body) {}
