package io.telcopledge.support.troubleticket.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.troubleticket.TicketFilter;
import io.telcopledge.support.troubleticket.TicketScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of tickets by offset and limit, as TMF630 pages; every filter is a condition of the query. */
@ApplicationScoped
public class TicketLists {

    private final FilterSql filters;

    @Inject
    public TicketLists(FilterSql filters) {
        this.filters = filters;
    }

    /**
     * Which part of which list.
     *
     * @param newestFirst by creation date, descending; else ascending
     */
    public record Search(TicketScope scope, List<TicketFilter> filters, boolean newestFirst, int offset, int limit) {}

    /** A part of a list and how long the whole is. */
    public record Found(List<Complaint> complaints, long total) {}

    /** Finds a part; two statements at most. */
    public Uni<Found> find(Mutiny.Session session, Search search) {
        Sql where = where(search);
        String order = search.newestFirst() ? "desc" : "asc";
        String select = "select c.*" + where.text() + " order by c.opened_at " + order + ", c.id " + order + " limit "
                + search.limit() + " offset " + search.offset();
        return where.bind(session.createNativeQuery(select, Complaint.class))
                .getResultList()
                .chain(found -> total(session, where, search, found.size()).map(total -> new Found(found, total)));
    }

    /** A page that is not full has told the total already. */
    private static Uni<Long> total(Mutiny.Session session, Sql where, Search search, int found) {
        if (found < search.limit() && (found > 0 || search.offset() == 0)) {
            return Uni.createFrom().item((long) search.offset() + found);
        }
        return where.bind(session.createNativeQuery("select count(*)" + where.text(), Long.class))
                .getSingleResult();
    }

    private Sql where(Search search) {
        Sql sql = new Sql()
                .add(
                        " from complaint c left join trouble_ticket t on t.complaint_id = c.id where t.deleted_at is null");
        search.scope()
                .customerRef()
                .ifPresent(customer -> sql.add(" and c.customer_ref = ").value(customer));
        search.scope()
                .creator()
                .ifPresent(creator -> sql.add(" and t.created_by = ").value(creator));
        for (TicketFilter filter : search.filters()) {
            filters.append(sql.add(" and ("), filter);
            sql.add(")");
        }
        return sql;
    }
}
