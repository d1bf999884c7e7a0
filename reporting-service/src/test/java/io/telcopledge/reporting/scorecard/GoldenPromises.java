package io.telcopledge.reporting.scorecard;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.feedback.FeedbackFacts;
import io.telcopledge.contracts.feedback.FeedbackReceived;
import io.telcopledge.contracts.feedback.FeedbackReportPublished;
import io.telcopledge.contracts.feedback.FeedbackRouted;
import io.telcopledge.contracts.feedback.Need;
import io.telcopledge.contracts.feedback.ServiceLaunched;
import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.CoverageMethod;
import io.telcopledge.contracts.network.CoverageWeighting;
import io.telcopledge.contracts.network.NetworkReportPublished;
import io.telcopledge.contracts.network.PeakHourExperienceMeasured;
import io.telcopledge.contracts.privacy.AuditFacts;
import io.telcopledge.contracts.privacy.AuditHeld;
import io.telcopledge.contracts.privacy.AuditScheduled;
import io.telcopledge.contracts.privacy.BreachState;
import io.telcopledge.contracts.privacy.DataBreachDeclared;
import io.telcopledge.contracts.privacy.DataUsageQueried;
import io.telcopledge.contracts.privacy.DataUsageQueried.Outcome;
import io.telcopledge.contracts.privacy.ErasureFacts;
import io.telcopledge.contracts.privacy.ErasureRequested;
import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the services would say of 2018, most of it of its second quarter; each promise's figure is known. */
final class GoldenPromises {

    static final Instant START = Instant.parse("2018-03-31T16:00:00Z");
    static final Instant END = Instant.parse("2018-06-30T16:00:00Z");
    private static final Instant YEAR = Instant.parse("2017-12-31T16:00:00Z");
    private static final Instant YEAR_END = Instant.parse("2018-12-31T16:00:00Z");

    private GoldenPromises() {}

    static Map<String, List<EventData>> byTopic() {
        return Map.of(
                "network.events", network(),
                "privacy.events", privacy(),
                "feedback.events", feedback(),
                "support.events", hotline());
    }

    /** The largest region is a little worse than promised: no mean of the regions shows it, the residents do. */
    private static List<EventData> network() {
        List<EventData> events = new ArrayList<>();
        for (String month : List.of("2018-04", "2018-05", "2018-06")) {
            events.add(assessed("shanghai", month, 24_800_000, 24_870_000));
            events.add(assessed("jiangsu", month, 83_600_000, 85_260_000));
            events.add(assessed("zhejiang", month, 66_400_000, 66_700_000));
            events.add(assessed("anhui", month, 60_800_000, 61_230_000));
        }
        // Of the third quarter one region has one month, of the fourth one has all and the others none.
        events.add(assessed("shanghai", "2018-07", 24_870_000, 24_870_000));
        for (String month : List.of("2018-10", "2018-11", "2018-12")) {
            events.add(assessed("jiangsu", month, 60_000_000, 85_260_000));
        }
        events.add(new PeakHourExperienceMeasured("shanghai", "2018-05-02", "19:00", "22:00", ratings(1), 1));
        events.add(new PeakHourExperienceMeasured("shanghai", "2018-05-02", "19:00", "22:00", ratings(50), 2));
        events.add(new PeakHourExperienceMeasured("jiangsu", "2018-05-02", "19:00", "22:00", ratings(46), 1));
        report(events, "2018-03", "2018-04-08T02:00:00Z", "2018-04-10T16:00:00Z");
        report(events, "2018-04", "2018-05-10T16:00:00Z", "2018-05-10T16:00:00Z");
        report(events, "2018-05", "2018-06-12T02:00:00Z", "2018-06-30T15:00:00Z");
        cover(events, "experience-ratings", "/network-service", START, END);
        cover(events, "network-reports", "/network-service", START, END);
        return events;
    }

    private static List<EventData> privacy() {
        List<EventData> events = new ArrayList<>();
        Instant due = START.plus(Duration.ofDays(60));
        events.add(new AuditScheduled(new AuditFacts("audit-1", "billing", due, null, 1)));
        events.add(new AuditHeld(new AuditFacts("audit-1", "billing", due, due.minusSeconds(3_600), 2)));
        events.add(new AuditScheduled(new AuditFacts("audit-2", "crm", END.plus(Duration.ofDays(30)), null, 1)));
        events.add(new DataBreachDeclared("breach-1", START.plusSeconds(5), true, 12L, BreachState.SUSPECTED, 1));
        events.add(new DataBreachDeclared("breach-1", START.plusSeconds(5), true, null, BreachState.REFUTED, 2));
        Instant asked = START.plus(Duration.ofDays(3));
        for (int i = 0; i < 9; i++) {
            events.add(query("query-" + i, asked, Outcome.ANSWERED, asked.plusSeconds(2)));
        }
        events.add(query("query-9", asked, Outcome.REFUSED, asked.plusSeconds(2)));
        for (int i = 0; i < 4; i++) {
            String id = "erasure-" + i;
            events.add(new ErasureRequested(new ErasureFacts(id, asked, null, 1)));
            events.add(met(id, "data-erasure", asked, Duration.ofDays(30)));
        }
        for (String stream : List.of("data-breaches", "audits")) {
            cover(events, stream, "/privacy-service", START, YEAR_END);
        }
        for (String stream : List.of("data-usage-queries", "erasures")) {
            cover(events, stream, "/privacy-service", START, END);
        }
        return events;
    }

    private static List<EventData> feedback() {
        List<EventData> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant received = START.plus(Duration.ofDays(10 + i));
            String id = "feedback-" + i;
            String region = i < 2 ? "anhui" : "shanghai";
            events.add(new FeedbackReceived(new FeedbackFacts(id, "app", region, received, null, null, null, 1)));
            events.add(new FeedbackRouted(
                    new FeedbackFacts(id, "app", region, received, "customer-service", received, null, 2)));
            events.add(met(id, "feedback-routing", received, Duration.ofHours(8)));
        }
        // The app is silent for three days of the third quarter.
        for (String channel : List.of("hotline", "online-chat", "social-media")) {
            cover(events, "feedback", "feedback/" + channel, START, YEAR_END);
        }
        events.add(new StreamCovered(
                "feedback",
                "feedback/app",
                List.of(
                        new Span(START, END.plus(Duration.ofDays(10))),
                        new Span(END.plus(Duration.ofDays(13)), YEAR_END)),
                1));
        events.add(new FeedbackReportPublished(
                "2018-Q1", Instant.parse("2018-04-15T02:00:00Z"), Instant.parse("2018-04-20T16:00:00Z"), 1));
        cover(events, "feedback-reports", "/feedback-service", START, YEAR_END);
        events.add(new ServiceLaunched(
                "service-1",
                "Family Share",
                "2018-02-01",
                List.of(new Need("need-1", "One allowance for all of us")),
                1));
        events.add(new ServiceLaunched("service-2", "Night Data", "2018-05-20", List.of(), 1));
        cover(events, "service-launches", "/feedback-service", YEAR, YEAR_END);
        return events;
    }

    /** 2017: a first quarter whose mean of daily means is 20.5 s, and two that lie a hair on either side of 30 s. */
    private static List<EventData> hotline() {
        List<EventData> events = new ArrayList<>();
        events.add(interval("2017-01-05T02:00:00Z", 10, 100_000));
        events.add(interval("2017-01-06T02:00:00Z", 1_000, 31_000_000));
        events.add(interval("2017-05-05T02:00:00Z", 10_000, 299_997_000));
        events.add(interval("2017-08-05T02:00:00Z", 10_000, 300_003_000));
        cover(events, "calls", "/acd/golden", Instant.parse("2016-12-31T16:00:00Z"), YEAR);
        return events;
    }

    private static EventData interval(String start, long answered, long waited) {
        return new HotlineIntervalMeasured(
                "golden", Instant.parse(start), answered, 0, waited, 0, List.of(0L, 0L, 0L, 0L, 0L), 1);
    }

    private static EventData assessed(String region, String month, long covered, long population) {
        return new CoverageAssessed(
                region, month, CoverageMethod.DRIVE_TEST, CoverageWeighting.POPULATION, -105, covered, population, 1);
    }

    private static List<Long> ratings(long content) {
        return List.of(0L, 1L, 1L, content / 2, content - content / 2);
    }

    private static void report(List<EventData> events, String month, String published, String due) {
        events.add(new NetworkReportPublished(month, Instant.parse(published), Instant.parse(due), 1));
    }

    private static DataUsageQueried query(String id, Instant asked, Outcome outcome, Instant settled) {
        return new DataUsageQueried(id, asked, asked.plus(Duration.ofDays(1)), outcome, settled, 1);
    }

    private static SlaMet met(String id, String clock, Instant started, Duration term) {
        return new SlaMet(
                new ClockFacts(id, clock, 1, started, started.plus(term), started.plusSeconds(60), SlaState.MET, 2));
    }

    private static void cover(List<EventData> events, String stream, String source, Instant from, Instant to) {
        events.add(new StreamCovered(stream, source, List.of(new Span(from, to)), 1));
    }
}
