package io.telcopledge.local.seeding;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.coverage.Streams;
import java.time.Instant;
import java.util.List;

/**
 * What a service says to have covered of a stream.
 *
 * @param source who covers it: the service, or a channel of feedback
 */
record ServiceCoverage(SourceSystem system, String stream, String source) {

    private static final String CHANNELS = "feedback/";

    private static final List<ServiceCoverage> ALL = List.of(
            of(SourceSystem.NETWORK, Streams.EXPERIENCE_RATINGS),
            of(SourceSystem.NETWORK, Streams.NETWORK_REPORTS),
            of(SourceSystem.PRIVACY, Streams.DATA_BREACHES),
            of(SourceSystem.PRIVACY, Streams.AUDITS),
            of(SourceSystem.PRIVACY, Streams.DATA_USAGE_QUERIES),
            of(SourceSystem.PRIVACY, Streams.ERASURES),
            of(SourceSystem.FEEDBACK, Streams.FEEDBACK_REPORTS),
            of(SourceSystem.FEEDBACK, Streams.SERVICE_LAUNCHES),
            new ServiceCoverage(SourceSystem.FEEDBACK, Streams.FEEDBACK, CHANNELS + "hotline"),
            new ServiceCoverage(SourceSystem.FEEDBACK, Streams.FEEDBACK, CHANNELS + "online-chat"),
            new ServiceCoverage(SourceSystem.FEEDBACK, Streams.FEEDBACK, CHANNELS + "social-media"),
            new ServiceCoverage(SourceSystem.FEEDBACK, Streams.FEEDBACK, CHANNELS + Silence.CHANNEL));

    private static ServiceCoverage of(SourceSystem system, String stream) {
        return new ServiceCoverage(system, stream, system.source());
    }

    /** All that is covered of a span, but for what a channel did not tell; a later one replaces the earlier. */
    static List<PlannedEvent> of(Span span, Silence silence) {
        return ALL.stream()
                .map(coverage -> coverage.event(
                        coverage.source.equals(CHANNELS + Silence.CHANNEL) ? silence.outOf(span) : List.of(span),
                        span.to()))
                .toList();
    }

    private PlannedEvent event(List<Span> spans, Instant to) {
        return new PlannedEvent(
                system,
                "covered/" + stream + "/" + source + "/" + to,
                to,
                new StreamCovered(stream, source, spans, to.toEpochMilli()));
    }
}
