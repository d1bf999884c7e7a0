package io.telcopledge.kit.health;

import io.telcopledge.kit.kafka.DescribedTopics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the broker answers, and is up either way: without it the service still takes requests, into its outbox,
 * and consumers wait.
 */
@Readiness
@ApplicationScoped
public class BrokerHealth implements HealthCheck {

    private final DescribedTopics topics;

    @Inject
    public BrokerHealth(DescribedTopics topics) {
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("broker")
                .withData("connected", topics.isBrokerThere())
                .up()
                .build();
    }
}
