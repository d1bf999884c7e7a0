package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.privacy.AuditFacts;
import io.telcopledge.contracts.privacy.AuditHeld;
import io.telcopledge.contracts.privacy.AuditScheduled;
import io.telcopledge.contracts.privacy.BreachState;
import io.telcopledge.contracts.privacy.DataBreachDeclared;
import io.telcopledge.contracts.privacy.DataUsageQueried;
import io.telcopledge.contracts.privacy.DataUsageQueried.Outcome;
import io.telcopledge.contracts.privacy.ErasureCompleted;
import io.telcopledge.contracts.privacy.ErasureFacts;
import io.telcopledge.contracts.privacy.ErasureRequested;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A day of data protection: audits, a leak where the story has one, queries of use and erasures. */
record PrivacyPlan(LocalDate day, ZoneId zone, QuarterStory story) {

    private static final int AUDIT_HELD_ON = 50;
    private static final Duration AUDIT_DUE = Duration.ofDays(60);
    private static final int LEAK_ON = 33;
    private static final Duration QUERY_TERM = Duration.ofDays(1);
    private static final Duration ERASURE_TERM = Duration.ofDays(15);

    List<PlannedEvent> events(SplittableRandom random) {
        List<PlannedEvent> events = new ArrayList<>();
        int dayOfQuarter = day.get(IsoFields.DAY_OF_QUARTER);
        audit(events, dayOfQuarter);
        if (story.leak() && dayOfQuarter == LEAK_ON) {
            leak(events);
        }
        int queries = random.nextInt(3);
        for (int i = 0; i < queries; i++) {
            events.add(query(day + "-" + i, at(random), random));
        }
        if (random.nextInt(3) == 0) {
            erasure(events, at(random), random);
        }
        return events;
    }

    private void audit(List<PlannedEvent> events, int dayOfQuarter) {
        LocalDate first = day.minusDays(dayOfQuarter - 1L);
        String id = "audit-" + first;
        Instant due = start(first).plus(AUDIT_DUE);
        if (dayOfQuarter == 1) {
            events.add(said(
                    start(day),
                    "scheduled/" + id,
                    new AuditScheduled(new AuditFacts(id, "customer-data", due, null, 1))));
        } else if (dayOfQuarter == AUDIT_HELD_ON) {
            Instant held = start(day).plus(Duration.ofHours(16));
            events.add(said(held, "held/" + id, new AuditHeld(new AuditFacts(id, "customer-data", due, held, 2))));
        }
    }

    private void leak(List<PlannedEvent> events) {
        String id = "breach-" + day;
        Instant happened = start(day).plus(Duration.ofHours(3));
        Instant known = happened.plus(Duration.ofHours(9));
        Instant told = known.plus(Duration.ofDays(2));
        events.add(said(
                known, "suspected/" + id, new DataBreachDeclared(id, happened, true, null, BreachState.SUSPECTED, 1)));
        events.add(said(
                told, "notified/" + id, new DataBreachDeclared(id, happened, true, 212L, BreachState.NOTIFIED, 2)));
    }

    private static PlannedEvent query(String id, Instant asked, SplittableRandom random) {
        Instant answered = asked.plusSeconds(random.nextInt(1, 90));
        return said(
                answered,
                "query/" + id,
                new DataUsageQueried("query-" + id, asked, asked.plus(QUERY_TERM), Outcome.ANSWERED, answered, 1));
    }

    private void erasure(List<PlannedEvent> events, Instant asked, SplittableRandom random) {
        String id = "erasure-" + day;
        Instant done = asked.plus(Duration.ofHours(random.nextInt(20, 240)));
        events.add(said(asked, "requested/" + id, new ErasureRequested(new ErasureFacts(id, asked, null, 1))));
        events.add(said(done, "completed/" + id, new ErasureCompleted(new ErasureFacts(id, asked, done, 2))));
        events.addAll(new KeptClock(id, "data-erasure", asked, ERASURE_TERM, done).events(SourceSystem.PRIVACY));
    }

    private static PlannedEvent said(Instant time, String id, EventData data) {
        return new PlannedEvent(SourceSystem.PRIVACY, id, time, data);
    }

    private Instant at(SplittableRandom random) {
        return start(day).plusSeconds(DayProfile.secondOfDay(random));
    }

    private Instant start(LocalDate of) {
        return of.atStartOfDay(zone).toInstant();
    }
}
