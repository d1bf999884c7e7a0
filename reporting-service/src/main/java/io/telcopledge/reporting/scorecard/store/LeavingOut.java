package io.telcopledge.reporting.scorecard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.scorecard.LeftOut;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Has a statement see the facts without what a promise leaves out: common table expressions by the tables' own names
 * stand before it, so that the statement itself is the same.
 */
final class LeavingOut {

    // In this order: each sees the tables that come after it as they are.
    private static final String FACTS = """
            with clock_state as (
                select * from clock_state where %2$s
                and not exists (select from complaint where complaint_id = case_id and not %6$s)
                and not exists (select from feedback where feedback_id = case_id and not %6$s)),
            hotline_interval as (
                select * from hotline_interval
                where queue <> all (array(select jsonb_array_elements_text(%1$s -> 'queues'))) and %3$s),
            complaint as (select * from complaint where %6$s and %4$s),
            feedback as (select * from feedback where %6$s and %5$s),
            erasure as (select * from erasure where %7$s)
            """;

    private static final String CHANNEL =
            "coalesce(channel, '') <> all (array(select jsonb_array_elements_text(%s -> 'channels')))";

    private static final String OUTAGE = """
            not exists (select from jsonb_to_recordset(%s -> 'outages')
                as outage("from" timestamptz, "until" timestamptz)
                where %s >= outage."from" and %s < outage."until")""";

    private LeavingOut() {}

    /**
     * A query without what is left out.
     *
     * @param free the number of a parameter that the statement has none of
     */
    static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String statement, LeftOut leftOut, int free) {
        return leftOut.isNothing()
                ? session.createNativeQuery(statement, Object[].class)
                : session.createNativeQuery(before(statement, "?" + free), Object[].class)
                        .setParameter(free, json(leftOut));
    }

    private static String before(String statement, String parameter) {
        // As text first: the driver would send what it takes for JSON as one JSON string.
        String json = "cast(cast(" + parameter + " as text) as jsonb)";
        return FACTS.formatted(
                        json,
                        outage(json, "started_at"),
                        outage(json, "interval_start"),
                        outage(json, "opened_at"),
                        outage(json, "received_at"),
                        CHANNEL.formatted(json),
                        outage(json, "requested_at"))
                + statement;
    }

    private static String json(LeftOut leftOut) {
        try {
            return EventJson.MAPPER.writeValueAsString(leftOut);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("names and instants are always JSON", impossible);
        }
    }

    private static String outage(String json, String time) {
        return OUTAGE.formatted(json, time, time);
    }
}
