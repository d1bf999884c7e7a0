package io.telcopledge.support.troubleticket.store;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.troubleticket.Comparison;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketFilter;
import io.telcopledge.support.troubleticket.TicketSeverity;
import io.telcopledge.support.troubleticket.TicketStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Filters as conditions on a complaint {@code c} and its ticket's row {@code t}. */
@ApplicationScoped
class FilterSql {

    private final TicketTerms terms;
    private final DateSql dates;

    @Inject
    FilterSql(TicketTerms terms, DateSql dates) {
        this.terms = terms;
        this.dates = dates;
    }

    /** Fails with a {@link Refusal} (400) where the attribute cannot be filtered by, or not in this way. */
    void append(Sql sql, TicketFilter filter) {
        TicketAttribute attribute = filter.path().attribute();
        if (attribute.form() == TicketAttribute.Form.DATE && attribute.owner() == TicketAttribute.Owner.SERVER) {
            dates.append(sql, filter);
            return;
        }
        if (filter.comparison() != Comparison.EQ) {
            throw Refusal.invalid(filter.path().text(), "is compared for equality only");
        }
        switch (filter.path().text()) {
            case "id", "href" -> sql.add("c.id").anyId(ids(filter));
            case "status" -> status(sql, filter);
            case "ticketType" ->
                sql.add("coalesce(c.category, '" + TicketStatus.UNTYPED + "')").anyOf(filter.values());
            case "channel.id" -> sql.add("c.channel").anyOf(filter.values());
            case "severity" -> severity(sql, filter);
            case "externalId" -> either(sql, "external_id", filter);
            case "relatedParty.id" -> either(sql, "customer_ref", filter);
            default -> sealed(sql, filter);
        }
    }

    private void sealed(Sql sql, TicketFilter filter) {
        TicketAttribute attribute = filter.path().attribute();
        if (attribute.owner() != TicketAttribute.Owner.CLIENT) {
            throw Refusal.invalid(filter.path().text(), "cannot be filtered by");
        }
        sql.add("t.terms").overlaps(termsOf(filter));
    }

    /** Two ways to the same thing, each by its own index. */
    private void either(Sql sql, String column, TicketFilter filter) {
        sql.add("c.id in (select id from complaint where " + column)
                .anyOf(filter.values())
                .add(" union all select complaint_id from trouble_ticket where terms")
                .overlaps(termsOf(filter))
                .add(")");
    }

    /** A ticket's word counts as long as the complaint is still of the complexity that it means. */
    private void severity(Sql sql, TicketFilter filter) {
        sql.add("false");
        for (String value : filter.values()) {
            sql.add(" or t.terms")
                    .overlaps(List.of(terms.of(filter.path().text(), value)))
                    .add(" and c.complexity = ")
                    .value(TicketSeverity.complexityOf(value).name());
        }
        sql.add(" or t.complaint_id is null and case c.complexity when 'COMPLEX' then 'major' else 'minor' end")
                .anyOf(filter.values());
    }

    private List<Long> termsOf(TicketFilter filter) {
        return filter.values().stream()
                .map(value -> terms.of(filter.path().text(), value))
                .toList();
    }

    private static void status(Sql sql, TicketFilter filter) {
        sql.add("c.paused_at is null and c.state").anyOf(states(filter.values()));
        if (filter.values().contains(TicketStatus.PENDING.word())) {
            sql.add(" or c.paused_at is not null");
        }
    }

    private static List<String> states(List<String> words) {
        return Arrays.stream(ComplaintState.values())
                .filter(state -> words.contains(TicketStatus.of(state).word()))
                .map(ComplaintState::name)
                .toList();
    }

    private static List<UUID> ids(TicketFilter filter) {
        return filter.values().stream()
                .map(value -> id(value.substring(value.lastIndexOf('/') + 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
