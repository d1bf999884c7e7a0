package io.telcopledge.reporting.report.seal;

import static org.awaitility.Awaitility.await;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence of a quarter that only one test uses, and a hand that reaches into the tables as nobody may. */
@ApplicationScoped
public class SealedEvidence {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    Transactions transactions;

    /** One interval of 100 calls that waited 20 s on average, one complaint answered late, everything covered. */
    public void publishQuarter(String quarter) {
        Instant start = start(quarter);
        List<EventData> events = List.of(
                interval(quarter, 2_000_000, 1),
                opened(quarter),
                new SlaBreached(clock(quarter, null, SlaState.BREACHED, 2)),
                covered(quarter, "calls"),
                covered(quarter, "complaint-filings"),
                covered(quarter, "complaint-answers"),
                covered(quarter, "complaint-resolutions"));
        publish(quarter, start, events);
    }

    /** The switch corrects the waits to 40 s on average, and the late answer turns out to have been in time. */
    void correct(String quarter) {
        Instant answered = start(quarter).plus(Duration.ofHours(3));
        publish(
                quarter,
                start(quarter),
                List.of(
                        interval(quarter, 4_000_000, 2),
                        new SlaBreachRetracted(
                                clock(quarter, answered, SlaState.MET, 3), "The answer was reported late.")));
    }

    void tamper(String table, String trigger, String statement) {
        run("alter table " + table + " disable trigger " + trigger);
        run(statement);
        run("alter table " + table + " enable trigger " + trigger);
    }

    void run(String statement) {
        transactions.await(LONG, session -> session.createNativeQuery(statement).executeUpdate());
    }

    <T> T ask(String query, Class<T> type) {
        return transactions.await(
                LONG, session -> session.createNativeQuery(query, type).getSingleResult());
    }

    private void publish(String quarter, Instant time, List<EventData> events) {
        long before = count(quarter);
        try (KafkaProbe support = new KafkaProbe()) {
            for (EventData data : events) {
                support.send(
                        "support.events", source(quarter), UUID.randomUUID().toString(), time, data);
            }
        }
        await().atMost(LONG).until(() -> count(quarter) == before + events.size());
    }

    private long count(String quarter) {
        return ask("select count(*) from evidence where source = '" + source(quarter) + "'", Long.class);
    }

    private static HotlineIntervalMeasured interval(String quarter, long waited, long revision) {
        return new HotlineIntervalMeasured(
                "seal-" + quarter, start(quarter), 100, 0, waited, 50, List.of(0L, 0L, 0L, 0L, 0L), revision);
    }

    private static ComplaintOpened opened(String quarter) {
        return new ComplaintOpened(
                "seal-" + quarter,
                "/crm",
                null,
                "hotline",
                "billing",
                Complexity.STANDARD,
                null,
                start(quarter),
                true,
                null);
    }

    private static ClockFacts clock(String quarter, @Nullable Instant stopped, SlaState state, long revision) {
        Instant opened = start(quarter);
        return new ClockFacts(
                "seal-" + quarter,
                "complaint-answer",
                1,
                opened,
                opened.plus(Duration.ofDays(1)),
                stopped,
                state,
                revision);
    }

    private static StreamCovered covered(String quarter, String stream) {
        Span span = new Span(start(quarter), Quarter.parse(quarter).end(ZONE));
        return new StreamCovered(stream, source(quarter), List.of(span), 1);
    }

    private static Instant start(String quarter) {
        return Quarter.parse(quarter).start(ZONE);
    }

    private static String source(String quarter) {
        return "/seal-" + quarter;
    }
}
