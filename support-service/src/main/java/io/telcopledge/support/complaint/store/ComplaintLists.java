package io.telcopledge.support.complaint.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.complaint.Complaint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of complaints, read from where the last page ended rather than counted through. */
@ApplicationScoped
public class ComplaintLists {

    /** A page of at most {@code limit} complaints. */
    public Uni<Page<Complaint>> find(Mutiny.Session session, ComplaintSearch search, int limit) {
        List<String> conditions = new ArrayList<>(List.of(search.order().listed()));
        Map<String, Object> parameters = new LinkedHashMap<>();
        search.equal().forEach((path, value) -> {
            String name = "p" + parameters.size();
            conditions.add("c." + path + " = :" + name);
            parameters.put(name, value);
        });
        search.state().ifPresent(state -> {
            conditions.add("c.standing.state = :state");
            parameters.put("state", state);
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
            conditions.add(search.order().after());
            parameters.put("at", search.order().at(after));
            parameters.put("id", search.order().id(after));
        });
        Mutiny.SelectionQuery<Complaint> query = session.createSelectionQuery(
                "from Complaint c where " + String.join(" and ", conditions) + " order by "
                        + search.order().orderBy(),
                Complaint.class);
        parameters.forEach(query::setParameter);
        return query.setReadOnly(true)
                .setMaxResults(limit + 1)
                .getResultList()
                .map(found -> Page.of(found, limit, search.order()::after));
    }
}
