package io.telcopledge.support.troubleticket.store;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.troubleticket.Comparison;
import io.telcopledge.support.troubleticket.TicketDates;
import io.telcopledge.support.troubleticket.TicketFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Filters by the service's own dates: what is shown in milliseconds is compared in milliseconds. */
@ApplicationScoped
class DateSql {

    private static final Duration SHOWN = Duration.ofMillis(1);

    void append(Sql sql, TicketFilter filter) {
        String field = filter.path().text();
        if (filter.values().size() != 1) {
            throw Refusal.invalid(field, "takes one date-time");
        }
        Instant at = TicketDates.read(filter.values().get(0))
                .orElseThrow(() -> Refusal.invalid(field, "must be an RFC 3339 date-time with offset"))
                .truncatedTo(ChronoUnit.MILLIS);
        switch (filter.path().attribute()) {
            case CREATION_DATE -> compare(sql, "c.opened_at", filter.comparison(), at);
            case RESOLUTION_DATE -> compare(sql, "c.resolved_at", filter.comparison(), at);
            case LAST_UPDATE -> lastUpdate(sql, filter.comparison(), at);
            default -> throw Refusal.invalid(field, "cannot be filtered by");
        }
    }

    private static void compare(Sql sql, String column, Comparison comparison, Instant at) {
        switch (comparison) {
            case EQ ->
                sql.add(column + " >= ").value(at).add(" and " + column + " < ").value(at.plus(SHOWN));
            case GT -> sql.add(column + " >= ").value(at.plus(SHOWN));
            case GTE -> sql.add(column + " >= ").value(at);
            case LT -> sql.add(column + " < ").value(at);
            case LTE -> sql.add(column + " < ").value(at.plus(SHOWN));
        }
    }

    private static void lastUpdate(Sql sql, Comparison comparison, Instant at) {
        switch (comparison) {
            case GTE -> changedSince(sql, at);
            case GT -> changedSince(sql, at.plus(SHOWN));
            case LT -> changedSince(sql.add("not "), at);
            case LTE -> changedSince(sql.add("not "), at.plus(SHOWN));
            case EQ -> {
                changedSince(sql, at);
                changedSince(sql.add(" and not "), at.plus(SHOWN));
            }
        }
    }

    /** The index of the history answers, which is in the order of its recording. */
    private static void changedSince(Sql sql, Instant at) {
        sql.add("c.id in (select complaint_id from complaint_history where recorded_at >= ")
                .value(at)
                .add(" union all select complaint_id from trouble_ticket where updated_at >= ")
                .value(at)
                .add(")");
    }
}
