package io.telcopledge.local.seeding;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.local.RunningPlatform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The operator's systems, connected to the platform as real ones would be. */
final class OperatorSystems implements AutoCloseable {

    private final KafkaLine kafka;
    private final HttpLine http;
    private final Instant origin;
    private final Silence silence;
    private long sent;

    /** @param origin since when the operator's life is told */
    OperatorSystems(RunningPlatform platform, Instant origin) {
        this.origin = origin;
        this.silence = Silence.of(LocalDate.ofInstant(origin, platform.zone()), platform.zone());
        this.kafka = new KafkaLine(platform.bootstrapServers());
        this.http = new HttpLine(platform);
    }

    /** Says the events, in their order. */
    void say(List<PlannedEvent> events) {
        for (PlannedEvent event : events) {
            CloudEvent encoded = Encoding.of(event);
            if (event.system() == SourceSystem.CRM) {
                http.send(encoded);
            } else {
                kafka.send(event.system().topic().name(), event.data().key(), encoded);
            }
            sent += event.system().topic().isInbound() ? 1 : 0;
        }
    }

    /** Declares that everything of a span was said, after everything that was said before. */
    void declareCovered(Span span) {
        flush();
        for (SourceSystem system : SourceSystem.values()) {
            for (String stream : system.topic().covers()) {
                EventData covered = new SpanCovered(stream, span.from(), span.to());
                String id = "covered/" + stream + "/" + span.from() + "/" + span.to();
                PlannedEvent event = new PlannedEvent(system, id, span.to(), covered);
                if (system == SourceSystem.CRM) {
                    http.send(Encoding.of(event));
                } else {
                    kafka.sendToEachPartition(event);
                }
            }
        }
        say(ServiceCoverage.of(new Span(origin, span.to()), silence));
        flush();
    }

    /** Returns when the platform has everything that was said. */
    void flush() {
        http.flush();
        kafka.flush();
    }

    /** How many events were said to the services, declarations not counted. */
    long sent() {
        return sent;
    }

    @Override
    public void close() {
        kafka.close();
    }
}
