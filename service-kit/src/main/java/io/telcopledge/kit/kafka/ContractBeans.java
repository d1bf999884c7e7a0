package io.telcopledge.kit.kafka;

import io.quarkus.arc.DefaultBean;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.TopicRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The platform's contracts; a test may bring its own. */
final class ContractBeans {

    @Produces
    @Singleton
    @DefaultBean
    EventCatalogue catalogue() {
        return EventCatalogue.PLATFORM;
    }

    @Produces
    @Singleton
    @DefaultBean
    TopicRegistry registry() {
        return TopicRegistry.PLATFORM;
    }
}
