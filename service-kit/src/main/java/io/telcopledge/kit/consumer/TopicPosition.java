package io.telcopledge.kit.consumer;

/**
 * Where a record lies in the log.
 *
 * @param topicId Kafka's id of the topic; another id under the same name is another log
 */
public record TopicPosition(String topic, String topicId, int partition, long offset) {}
