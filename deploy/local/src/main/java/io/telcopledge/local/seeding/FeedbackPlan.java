package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.feedback.FeedbackAnswered;
import io.telcopledge.contracts.feedback.FeedbackFacts;
import io.telcopledge.contracts.feedback.FeedbackReceived;
import io.telcopledge.contracts.feedback.FeedbackReportPublished;
import io.telcopledge.contracts.feedback.FeedbackRouted;
import io.telcopledge.contracts.feedback.ServiceLaunched;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A day of feedback: what comes in and becomes of it, the report of the quarter before, and services that answer it.
 */
record FeedbackPlan(LocalDate day, ZoneId zone) {

    private static final List<String> CHANNELS = List.of("hotline", "online-chat", "social-media", Silence.CHANNEL);
    private static final List<String> DEPARTMENTS =
            List.of("network-infrastructure", "customer-service", "information-security", "market-research");
    private static final Duration ROUTING_TERM = Duration.ofHours(8);
    private static final int REPORT_ON = 15;
    private static final int REPORT_DUE_BEFORE = 21;

    List<PlannedEvent> events(LocalDate origin, SplittableRandom random) {
        List<PlannedEvent> events = new ArrayList<>();
        int received = random.nextInt(4);
        for (int i = 0; i < received; i++) {
            feedback(events, "feedback-" + day + "-" + i, Silence.of(origin, zone), random);
        }
        if (day.get(IsoFields.DAY_OF_QUARTER) == REPORT_ON) {
            events.add(report());
        }
        Launch.on(day, origin).ifPresent(launch -> {
            ServiceLaunched launched =
                    new ServiceLaunched(launch.serviceId(), launch.name(), day.toString(), launch.needs(), 1);
            events.add(said(start(day), "launched/" + launch.serviceId(), launched));
        });
        return events;
    }

    private void feedback(List<PlannedEvent> events, String id, Silence silence, SplittableRandom random) {
        String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        String department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
        Instant received = start(day).plusSeconds(DayProfile.secondOfDay(random));
        if (channel.equals(Silence.CHANNEL) && silence.covers(received)) {
            return;
        }
        Instant routed = received.plusSeconds(random.nextInt(300, 20_000));
        Instant answered = routed.plusSeconds(random.nextInt(10_000, 200_000));
        events.add(said(
                received,
                "received/" + id,
                new FeedbackReceived(new FeedbackFacts(id, channel, null, received, null, null, null, 1))));
        events.add(said(
                routed,
                "routed/" + id,
                new FeedbackRouted(new FeedbackFacts(id, channel, null, received, department, routed, null, 2))));
        events.add(said(
                answered,
                "answered/" + id,
                new FeedbackAnswered(new FeedbackFacts(id, channel, null, received, department, routed, answered, 3))));
        events.addAll(
                new KeptClock(id, "feedback-routing", received, ROUTING_TERM, routed).events(SourceSystem.FEEDBACK));
    }

    private PlannedEvent report() {
        LocalDate before = day.minus(1, IsoFields.QUARTER_YEARS);
        String quarter = before.getYear() + "-Q" + before.get(IsoFields.QUARTER_OF_YEAR);
        Instant published = start(day).plus(Duration.ofHours(10));
        Instant due = start(day.withDayOfMonth(REPORT_DUE_BEFORE));
        return said(published, "feedback-report/" + quarter, new FeedbackReportPublished(quarter, published, due, 1));
    }

    private static PlannedEvent said(Instant time, String id, EventData data) {
        return new PlannedEvent(SourceSystem.FEEDBACK, id, time, data);
    }

    private Instant start(LocalDate of) {
        return of.atStartOfDay(zone).toInstant();
    }
}
