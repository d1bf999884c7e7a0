package io.telcopledge.reporting.programme.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.report.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/** The managers' versions of the plan; only added to. */
@ApplicationScoped
public class Plans {

    private static final String ALL =
            "select version, start, edits, note, edited_by, edited_at, edited_by_id from programme_plan order by version desc";

    private static final String ADD = """
            insert into programme_plan (version, start, edits, note, edited_by, edited_at, edited_by_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""";

    private static final TypeReference<Map<String, Plan.Edit>> EDITS = new TypeReference<>() {};

    /** All versions, the newest first. */
    public Uni<List<WrittenPlan>> newestFirst(Mutiny.Session session) {
        return session.createNativeQuery(ALL, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(Plans::read).toList());
    }

    /** Whether it was added: somebody else's may have its version already. */
    public Uni<Boolean> add(Mutiny.Session session, WrittenPlan written) {
        return session.createNativeQuery(ADD)
                .setParameter(1, written.plan().version())
                .setParameter(2, written.plan().start())
                .setParameter(3, json(written.plan().edits()))
                .setParameter(4, written.note())
                .setParameter(5, written.by().name())
                .setParameter(6, written.at())
                .setParameter(7, written.by().id())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private static WrittenPlan read(Object[] row) {
        Instant at = Objects.requireNonNull(Timestamps.instant(row[5]));
        return new WrittenPlan(
                new Plan(((Number) row[0]).intValue(), (LocalDate) row[1], edits((String) row[2])),
                (String) row[3],
                new Person((String) row[6], (String) row[4]),
                at);
    }

    private static String json(Map<String, Plan.Edit> edits) {
        return EventJson.MAPPER.valueToTree(edits).toString();
    }

    private static Map<String, Plan.Edit> edits(String json) {
        try {
            return EventJson.MAPPER.readValue(json, EDITS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON is read as JSON", impossible);
        }
    }
}
