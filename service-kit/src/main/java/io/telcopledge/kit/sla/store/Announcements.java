package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Holds the promise of "once per case, clock and threshold" by a primary key, whatever else may go wrong: a second
 * announcement fails its transaction.
 */
@ApplicationScoped
class Announcements {

    private static final int BREACH = 100;

    private static final String TAKE_BACK = """
            delete from sla_announcement a using json_to_recordset(cast(cast(?1 as text) as json))
              as r(case_id text, clock text, threshold integer)
            where a.case_id = r.case_id and a.clock = r.clock and a.threshold = r.threshold""";

    private static final String MAKE = """
            insert into sla_announcement (case_id, clock, threshold)
            select case_id, clock, threshold from json_to_recordset(cast(cast(?1 as text) as json))
              as r(case_id text, clock text, threshold integer)
            order by case_id, clock, threshold""";

    Uni<Void> record(Mutiny.Session session, Collection<SlaEvent> events) {
        ArrayNode takenBack = EventJson.MAPPER.createArrayNode();
        ArrayNode made = EventJson.MAPPER.createArrayNode();
        for (SlaEvent event : events) {
            if (event instanceof SlaBreachRetracted) {
                // Announced and retracted in one batch: neither is left to be kept.
                if (!removeLast(made, event)) {
                    add(takenBack, event, BREACH);
                }
            } else if (event instanceof SlaBreached) {
                add(made, event, BREACH);
            } else if (event instanceof SlaAtRisk warning) {
                add(made, event, warning.thresholdPercent());
            }
        }
        return run(session, TAKE_BACK, takenBack).chain(() -> run(session, MAKE, made));
    }

    private static void add(ArrayNode rows, SlaEvent event, int threshold) {
        rows.addObject()
                .put("case_id", event.clock().caseId())
                .put("clock", event.clock().name())
                .put("threshold", threshold);
    }

    private static boolean removeLast(ArrayNode made, SlaEvent retracted) {
        ArrayNode sought = EventJson.MAPPER.createArrayNode();
        add(sought, retracted, BREACH);
        for (int i = made.size() - 1; i >= 0; i--) {
            if (made.get(i).equals(sought.get(0))) {
                made.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Uni<Void> run(Mutiny.Session session, String sql, ArrayNode rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(sql)
                        .setParameter(1, rows.toString())
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
