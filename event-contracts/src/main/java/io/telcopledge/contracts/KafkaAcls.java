package io.telcopledge.contracts;

import java.util.ArrayList;
import java.util.List;

/**
 * Kafka's access rights, from the registry of topics and of principals. Kafka knows topics and not sources: who may
 * write a topic may name any source there, so give a Kafka account only to whom you trust with all of a topic, and let
 * the others post.
 */
public record KafkaAcls(TopicRegistry topics, Principals principals) {

    /** A right on a topic. */
    public record Acl(String principal, String operation, String topic) {

        /** As Kafka's own command takes it. */
        public String command() {
            return "kafka-acls.sh --add --allow-principal User:" + principal + " --operation " + operation + " --topic "
                    + topic;
        }
    }

    public List<Acl> all() {
        List<Acl> acls = new ArrayList<>();
        for (Topic topic : topics.topics()) {
            principals.writersOf(topic).forEach(writer -> acls.add(new Acl(writer, "Write", topic.name())));
            topic.consumers().forEach(reader -> acls.add(new Acl(reader, "Read", topic.name())));
        }
        return acls;
    }
}
