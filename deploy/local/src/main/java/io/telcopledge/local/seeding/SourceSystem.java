package io.telcopledge.local.seeding;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;

/** The operator's other systems, and the services whose events stand in for their own until they publish themselves. */
enum SourceSystem {
    SWITCH("/acd/hotline", "support.calls"),
    CRM("/crm/service", "support.intake"),
    ACCESS_LOG("/access-log/all-systems", "privacy.access"),
    NETWORK("/network-service", "network.events"),
    PRIVACY("/privacy-service", "privacy.events"),
    FEEDBACK("/feedback-service", "feedback.events");

    private final String source;
    private final String topic;

    SourceSystem(String source, String topic) {
        this.source = source;
        this.topic = topic;
    }

    /** The CloudEvents source. */
    String source() {
        return source;
    }

    /** Where it speaks, about everything that the topic covers. */
    Topic topic() {
        return TopicRegistry.PLATFORM.topic(topic);
    }
}
