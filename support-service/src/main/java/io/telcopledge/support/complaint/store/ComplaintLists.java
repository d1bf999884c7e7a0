package io.telcopledge.support.complaint.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.complaint.Complaint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of complaints, newest first, read from where the last page ended rather than counted through. */
@ApplicationScoped
public class ComplaintLists {

    /** A page of at most {@code limit} complaints. */
    public Uni<Page<Complaint>> find(Mutiny.Session session, ComplaintSearch search, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new LinkedHashMap<>();
        search.customerRef().ifPresent(customer -> {
            conditions.add("c.customerRef = :customer");
            parameters.put("customer", customer);
        });
        search.state().ifPresent(state -> {
            conditions.add("c.standing.state = :state");
            parameters.put("state", state);
        });
        search.channel().ifPresent(channel -> {
            conditions.add("c.matter.channel = :channel");
            parameters.put("channel", channel);
        });
        search.from().ifPresent(from -> {
            conditions.add("c.openedAt >= :from");
            parameters.put("from", from);
        });
        search.to().ifPresent(to -> {
            conditions.add("c.openedAt < :to");
            parameters.put("to", to);
        });
        search.after().ifPresent(after -> {
            conditions.add("(c.openedAt < :openedAt or c.openedAt = :openedAt and c.id < :id)");
            parameters.put("openedAt", after.instant(0));
            parameters.put("id", after.uuid(1));
        });
        Mutiny.SelectionQuery<Complaint> query = session.createSelectionQuery(
                "from Complaint c where " + String.join(" and ", conditions) + " order by c.openedAt desc, c.id desc",
                Complaint.class);
        parameters.forEach(query::setParameter);
        return query.setReadOnly(true)
                .setMaxResults(limit + 1)
                .getResultList()
                .map(found -> Page.of(found, limit, complaint -> Cursor.of(complaint.openedAt(), complaint.id())));
    }
}
