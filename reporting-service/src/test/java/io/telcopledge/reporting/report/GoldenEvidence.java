package io.telcopledge.reporting.report;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.time.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of two quarters whose figures are known: those of the real calls of 2021-Q1 and complaints of 2015-Q2. */
final class GoldenEvidence {

    static final int CALLS = 4_054;
    static final long WAIT_MILLIS = 273_728_918;
    static final int UNREPORTED = 2_224;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START_2021 = Quarter.parse("2021-Q1").start(ZONE);
    private static final Instant END_2021 = Quarter.parse("2021-Q1").end(ZONE);
    private static final Instant START_2015 = Quarter.parse("2015-Q2").start(ZONE);
    private static final Instant END_2015 = Quarter.parse("2015-Q2").end(ZONE);

    private GoldenEvidence() {}

    static List<EventData> all() {
        List<EventData> events = new ArrayList<>();
        hotline(events);
        complaints(events);
        unreported(events);
        coverage(events);
        return events;
    }

    /** 90 intervals of each two revisions, the last of which completes the totals. */
    private static void hotline(List<EventData> events) {
        long calls = CALLS;
        long wait = WAIT_MILLIS;
        for (int day = 0; day < 90; day++) {
            Instant start = START_2021.plus(Duration.ofDays(day)).plus(Duration.ofHours(10));
            long answered = day == 89 ? calls : 45;
            long waited = day == 89 ? wait : 3_000_000;
            calls -= answered;
            wait -= waited;
            events.add(new HotlineIntervalMeasured("main", start, 7, 0, 70_000, 7, ratings(), 1));
            events.add(new HotlineIntervalMeasured("main", start, answered, 10, waited, 8, ratings(), 2));
        }
    }

    /** Ten complaints answered in time; one was announced as breached and taken back. */
    private static void complaints(List<EventData> events) {
        for (int i = 0; i < 10; i++) {
            String id = "complaint-2021-" + i;
            Instant opened = START_2021.plus(Duration.ofDays(3 + i));
            Instant answered = opened.plus(Duration.ofHours(5));
            events.add(new ComplaintOpened(
                    id, "/crm", "cust-" + i, "hotline", "billing", Complexity.STANDARD, null, opened, true, null));
            events.add(new SlaClockStarted(clock(id, opened, null, SlaState.RUNNING, 1)));
            if (i == 0) {
                events.add(new SlaBreached(clock(id, opened, null, SlaState.BREACHED, 2)));
                events.add(new SlaBreachRetracted(
                        clock(id, opened, answered, SlaState.MET, 3), "answered in time, told late"));
            } else {
                events.add(new SlaMet(clock(id, opened, answered, SlaState.MET, 2)));
            }
            events.add(new ComplaintAnswered(id, answered));
        }
    }

    private static void unreported(List<EventData> events) {
        for (int i = 0; i < UNREPORTED; i++) {
            String channel = i < 1_119 ? "phone" : "internet";
            String status = i < 973 ? "Solved" : i < 1_707 ? "Closed" : i < 2_070 ? "Open" : "Pending";
            Instant opened = START_2015.plus(Duration.ofMinutes(50L * i));
            events.add(new ComplaintOpened(
                    "complaint-2015-" + i,
                    "/file",
                    null,
                    channel,
                    null,
                    Complexity.STANDARD,
                    null,
                    opened,
                    false,
                    status));
        }
    }

    private static void coverage(List<EventData> events) {
        for (String stream : List.of(
                Streams.CALLS, Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_ANSWERS, Streams.COMPLAINT_RESOLUTIONS)) {
            Span half = new Span(START_2021, START_2021.plus(Duration.ofDays(45)));
            events.add(new StreamCovered(stream, "/golden", List.of(half), 1));
            events.add(new StreamCovered(stream, "/golden", List.of(new Span(START_2021, END_2021)), 2));
        }
        events.add(new StreamCovered(Streams.COMPLAINT_FILINGS, "/file", List.of(new Span(START_2015, END_2015)), 1));
    }

    private static ClockFacts clock(
            String id, Instant opened, @Nullable Instant stopped, SlaState state, long revision) {
        return new ClockFacts(
                id, "complaint-answer", 1, opened, opened.plus(Duration.ofDays(1)), stopped, state, revision);
    }

    private static List<Long> ratings() {
        return List.of(0L, 1L, 2L, 3L, 2L);
    }
}
