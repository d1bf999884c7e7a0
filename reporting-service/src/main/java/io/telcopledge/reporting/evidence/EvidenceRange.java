package io.telcopledge.reporting.evidence;

/**
 * The evidence that came from one partition of one log.
 *
 * @param topicId Kafka's id of the topic; another id under the same name is another log
 * @param from offset of the first event
 * @param to offset of the last event, inclusive
 * @param count how many events are evidence: repeats of an event are not
 * @param sha256 over the SHA-256 of each event's line, in the order of the offsets; hexadecimal
 */
public record EvidenceRange(
        String topic, String topicId, int partition, long from, long to, long count, String sha256) {

    /** Whether it is of the same partition of the same log. */
    public boolean isOfLogOf(EvidenceRange other) {
        return topic.equals(other.topic) && topicId.equals(other.topicId) && partition == other.partition;
    }

    /** For people: {@code support.events/0 up to 41}. */
    public String name() {
        return topic + "/" + partition + " up to " + to;
    }
}
