package io.telcopledge.kit.sla.store;

import static org.awaitility.Awaitility.await;

import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.kit.testing.KafkaProbe;
import java.time.Duration;
import java.util.List;

/** What the world heard of a case. */
final class Announced {

    private Announced() {}

    /** The events of a case as they stand in the topic, once there are so many. */
    static List<Event<?>> of(String caseId, int count) {
        try (KafkaProbe probe = new KafkaProbe()) {
            return await("events of " + caseId)
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> events(probe, caseId), found -> found.size() >= count);
        }
    }

    /** Their simple names. */
    static List<String> names(String caseId, int count) {
        return names(of(caseId, count));
    }

    /** The simple names of what was told, once such an event is among them. */
    static List<String> upTo(String name, String caseId) {
        try (KafkaProbe probe = new KafkaProbe()) {
            return await(name + " of " + caseId)
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> names(events(probe, caseId)), names -> names.contains(name));
        }
    }

    private static List<String> names(List<Event<?>> events) {
        return events.stream()
                .map(event -> event.data().getClass().getSimpleName())
                .toList();
    }

    private static List<Event<?>> events(KafkaProbe probe, String caseId) {
        return probe.events("support.events").stream()
                .filter(event -> event.data() instanceof SlaEvent sla
                        && sla.clock().caseId().equals(caseId))
                .toList();
    }
}
