package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.content.FeedbackContent;
import io.telcopledge.reporting.report.content.SaidAndDone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What became of a quarter's feedback, and which services of the quarter answer what users asked for. */
@ApplicationScoped
public class FeedbackHandling {

    private static final String COUNTS = """
            select count(*), count(routed_at), count(answered_at) from feedback where quarter = ?1
            """;

    private static final String DONE = """
            select need ->> 'said', name, launched_on
            from service_launch, jsonb_array_elements(cast(needs as jsonb)) as need
            where quarter = ?1
            order by launched_on, name collate "C", need ->> 'said' collate "C"
            """;

    public Uni<FeedbackContent> of(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(COUNTS, Object[].class)
                .setParameter(1, quarter.toString())
                .getSingleResult()
                .chain(counts -> session.createNativeQuery(DONE, Object[].class)
                        .setParameter(1, quarter.toString())
                        .getResultList()
                        .map(done -> new FeedbackContent(
                                (Long) counts[0], (Long) counts[1], (Long) counts[2], saidAndDone(done))));
    }

    private static List<SaidAndDone> saidAndDone(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new SaidAndDone((String) row[0], (String) row[1], LocalDate.parse((String) row[2])))
                .toList();
    }
}
