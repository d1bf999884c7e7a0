package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.TopicRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What all consumers of a service share, gathered once. */
final class ConsumerBeans {

    @Produces
    @Singleton
    ConsumerLoop.Surroundings surroundings(
            PostgresConsumerStore store,
            TopicIds topicIds,
            EventCatalogue catalogue,
            TopicRegistry registry,
            EventContents contents,
            ConsumerSettings settings,
            Clock clock) {
        return new ConsumerLoop.Surroundings(store, topicIds, catalogue, registry, contents, settings, clock);
    }
}
