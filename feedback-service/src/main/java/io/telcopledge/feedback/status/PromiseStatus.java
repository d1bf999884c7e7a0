package io.telcopledge.feedback.status;

import java.util.List;

/**
 * What this service has to say about its promises.
 *
 * @param service its name
 * @param promises the promises whose evidence it owns
 * @param publishes the types of the events that it publishes; none means that there is no evidence
 */
public record PromiseStatus(String service, List<String> promises, List<String> publishes) {

    private static final List<String> PROMISES = List.of("new-services", "feedback-channels", "feedback-report");

    /** The status of a service that publishes these types. */
    public static PromiseStatus publishing(List<String> types) {
        return new PromiseStatus("feedback-service", PROMISES, List.copyOf(types));
    }

    /** Whether no promise can be proven, because nothing is published that could prove it. */
    public boolean unproven() {
        return publishes.isEmpty();
    }
}
