package io.telcopledge.support.hotline;

import org.jspecify.annotations.Nullable;

/**
 * What the switch knows of an answered call's conversation.
 *
 * @param agentRef who answered, or null
 * @param talkMillis its length, or null
 * @param topic what the caller wanted, or null
 * @param resolved whether the call settled it, or null where the switch does not know
 */
public record Conversation(
        @Nullable String agentRef,
        @Nullable Long talkMillis,
        @Nullable String topic,
        @Nullable Boolean resolved) {}
