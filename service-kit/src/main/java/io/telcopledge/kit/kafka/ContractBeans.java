package io.telcopledge.kit.kafka;

import io.quarkus.arc.DefaultBean;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.Principals;
import io.telcopledge.contracts.TopicRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    Principals principals(@ConfigProperty(name = "telcopledge.principals") Optional<Path> file) {
        return file.map(Principals::read).orElse(Principals.PACKAGED);
    }

    @Produces
    @Singleton
    @DefaultBean
    TopicRegistry registry() {
        return TopicRegistry.PLATFORM;
    }
}
