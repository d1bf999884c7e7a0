package io.telcopledge.privacy.datause.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.privacy.datause.DataUse;
import io.telcopledge.privacy.datause.UsageCount;
import io.telcopledge.privacy.datause.UsagePeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The ledger. Lines are added and read, never changed. */
@ApplicationScoped
public class DataUses {

    // One statement a batch; a line that is there already stays as it is. The driver would quote a jsonb as a text.
    private static final String ADD = """
            insert into data_use
                (customer_ref, accessed_at, id, system, purpose, legal_basis, actor_ref, data_categories)
            select line."customerRef", line."accessedAt", line.id, line.system, line.purpose, line."legalBasis",
                   line."actorRef", line."dataCategories"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as line(
                "customerRef" text, "accessedAt" timestamptz, id uuid, system text, purpose text,
                "legalBasis" text, "actorRef" text, "dataCategories" text[])
            order by 1, 2, 3
            on conflict do nothing
            """;

    private static final String PAGE = """
            from LedgerLine line
            where line.customerRef = :customer and line.accessedAt >= :from and line.accessedAt < :to
              and (line.accessedAt, line.id) < (:afterTime, :afterId)
            order by line.accessedAt desc, line.id desc
            """;

    private static final String COUNTS = """
            select new io.telcopledge.privacy.datause.UsageCount(
                line.system, line.purpose, count(*), max(line.accessedAt))
            from LedgerLine line
            where line.customerRef = :customer and line.accessedAt >= :from and line.accessedAt < :to
            group by line.system, line.purpose
            order by line.system, line.purpose
            """;

    /** No id is below it, so that a page from here begins before the instant. */
    private static final UUID LEAST = new UUID(0, 0);

    public Uni<Void> add(Mutiny.Session session, List<DataUse> lines) {
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String json = EventJson.MAPPER.valueToTree(lines).toString();
        return session.createNativeQuery(ADD)
                .setParameter(1, json)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What the ledger is sorted by: time and id. */
    public static Cursor keysOf(DataUse line) {
        return Cursor.of(line.accessedAt(), line.id());
    }

    /** Up to {@code most} of a customer's lines, newest first, from the start or after a line. */
    public Uni<List<DataUse>> newest(
            Mutiny.Session session, String customerRef, UsagePeriod period, @Nullable Cursor after, int most) {
        Cursor begin = after == null ? Cursor.of(period.to(), LEAST) : after;
        return session.createSelectionQuery(PAGE, LedgerLine.class)
                .setParameter("customer", customerRef)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("afterTime", begin.instant(0))
                .setParameter("afterId", begin.uuid(1))
                .setMaxResults(most)
                .getResultList()
                .map(found -> found.stream().map(LedgerLine::toDataUse).toList());
    }

    /** A customer's lines, counted by system and purpose. */
    public Uni<List<UsageCount>> counts(Mutiny.Session session, String customerRef, UsagePeriod period) {
        return session.createSelectionQuery(COUNTS, UsageCount.class)
                .setParameter("customer", customerRef)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}
