package io.telcopledge.kit.outbox;

import io.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event of another system that passes through: published as it is, under its own id and source.
 *
 * @param partition where it must go, or null for the key's partition
 */
public record EncodedEvent(String topic, @Nullable Integer partition, String key, CloudEvent event) {}
