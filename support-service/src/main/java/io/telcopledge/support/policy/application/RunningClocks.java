package io.telcopledge.support.policy.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells all running clocks of a policy something, each page in a transaction of its own. */
@ApplicationScoped
class RunningClocks {

    private static final int PAGE = 500;

    private final Mutiny.SessionFactory sessions;
    private final SlaClocks clocks;
    private final PolicyBooks books;

    @Inject
    RunningClocks(Mutiny.SessionFactory sessions, SlaClocks clocks, PolicyBooks books) {
        this.sessions = sessions;
        this.clocks = clocks;
        this.books = books;
    }

    /** What a clock is told. */
    interface Saying {

        /** @param isHistory whether nobody is to be warned of the case */
        ClockCommand to(String caseId, boolean isHistory);
    }

    /** How many were told. */
    Uni<Long> tell(String clock, Saying saying) {
        Progress progress = new Progress();
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withTransaction(session -> page(session, clock, saying, progress.last)))
                .whilst(cases -> progress.add(cases) == PAGE)
                .collect()
                .last()
                .map(end -> progress.told);
    }

    /** How far it has come. */
    private static final class Progress {

        private String last = "";
        private long told;

        int add(List<String> cases) {
            last = cases.isEmpty() ? last : cases.get(cases.size() - 1);
            told += cases.size();
            return cases.size();
        }
    }

    private Uni<List<String>> page(Mutiny.Session session, String clock, Saying saying, String after) {
        return clocks.undecided(session, clock, after, PAGE)
                .call(cases -> books.history(session, cases)
                        .chain(history -> clocks.apply(
                                session,
                                cases.stream()
                                        .map(id -> saying.to(id, history.contains(id)))
                                        .toList())));
    }
}
