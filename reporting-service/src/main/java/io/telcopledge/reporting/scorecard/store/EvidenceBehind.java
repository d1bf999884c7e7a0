package io.telcopledge.reporting.scorecard.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.evidence.FactKind;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.scorecard.EvidenceItem;
import io.telcopledge.reporting.scorecard.LeftOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The facts behind a figure, each with the event that told it, page by page. */
@ApplicationScoped
public class EvidenceBehind {

    private static final String FACTS = """
            select '%1$s' as kind, concat_ws('/', %2$s) as key,
                   cast(to_jsonb(fact) - 'event_id' - 'revision' - 'quarter' as text) as content, event_id
            from %3$s as fact where quarter between ?1 and ?2 and %4$s
            """;

    private static final String PAGE = """
            select kind, key, content, source, id, type, time
            from (%s) as behind join evidence using (event_id)
            where (kind collate "C", key collate "C") > (?3, ?4)
            order by kind collate "C", key collate "C" limit ?5
            """;

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    /** Those of the quarters from {@code first} to {@code last}, by kind and key, from where the last page ended. */
    public Uni<Page<EvidenceItem>> page(
            Mutiny.Session session,
            Commitment commitment,
            Quarter first,
            Quarter last,
            Optional<Cursor> after,
            int limit) {
        List<Behind> behind = Behind.of(commitment.measure());
        if (behind.isEmpty()) {
            return Uni.createFrom().item(Page.of(List.of(), limit, item -> Cursor.of(item)));
        }
        String facts = behind.stream().map(EvidenceBehind::select).collect(Collectors.joining(" union all "));
        return LeavingOut.query(session, PAGE.formatted(facts), LeftOut.of(commitment.exclusions()), 6)
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .setParameter(3, after.map(cursor -> cursor.text(0)).orElse(""))
                .setParameter(4, after.map(cursor -> cursor.text(1)).orElse(""))
                .setParameter(5, limit + 1)
                .getResultList()
                .map(rows -> Page.of(
                        rows.stream().map(EvidenceBehind::item).toList(),
                        limit,
                        item -> Cursor.of(item.kind(), item.key())));
    }

    private static String select(Behind behind) {
        FactKind<?> kind = FactKinds.named(behind.kind());
        return FACTS.formatted(kind.id(), String.join(", ", kind.keyColumns()), kind.table(), behind.only());
    }

    private static EvidenceItem item(Object[] row) {
        return new EvidenceItem(
                (String) row[0],
                (String) row[1],
                fields((String) row[2]),
                new EvidenceItem.Event(
                        (String) row[3], (String) row[4], (String) row[5], requireNonNull(Timestamps.instant(row[6]))));
    }

    private static Map<String, @Nullable Object> fields(String json) {
        try {
            return EventJson.MAPPER.readValue(json, FIELDS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database wrote it as JSON", impossible);
        }
    }
}
