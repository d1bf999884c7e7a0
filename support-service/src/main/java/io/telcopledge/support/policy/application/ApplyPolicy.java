package io.telcopledge.support.policy.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.support.policy.Application;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Running clocks take the version of their policy, and of its calendar, that is in force. The saying is a fact of its
 * own, which cases are judged by that are told of later; the clocks that run take it a page at a time.
 */
@ApplicationScoped
public class ApplyPolicy {

    private static final int PAGE = 500;

    private final Mutiny.SessionFactory sessions;
    private final PolicyBooks books;
    private final SlaClocks clocks;

    @Inject
    public ApplyPolicy(Mutiny.SessionFactory sessions, PolicyBooks books, SlaClocks clocks) {
        this.sessions = sessions;
        this.books = books;
        this.clocks = clocks;
    }

    /**
     * Records the saying in the session's transaction.
     *
     * @return what the clocks take; fails with a {@link Refusal}: 404 for an unknown policy, 409 where none is in force
     */
    public Uni<SlaPolicy> record(Mutiny.Session session, Application application) {
        return books.forUpdate(session).chain(book -> {
            if (!book.policies().containsKey(application.policy())) {
                throw Refusal.notFound("policy");
            }
            SlaPolicy policy = book.policyAt(application.policy(), application.at())
                    .orElseThrow(() -> Refusal.conflict(
                            "policy-not-in-force", "No version of it is in force that clocks could take."));
            return books.add(session, application).replaceWith(policy);
        });
    }

    /**
     * Tells all clocks that run, each page in a transaction of its own; told again it has no effect.
     *
     * @return how many were told
     */
    public Uni<Long> tell(SlaPolicy policy, Application application) {
        Progress progress = new Progress();
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withTransaction(session -> page(session, policy, application, progress.last)))
                .whilst(cases -> progress.add(cases) == PAGE)
                .collect()
                .last()
                .map(end -> progress.told);
    }

    /** How far one application has come. */
    private static final class Progress {

        private String last = "";
        private long told;

        int add(List<String> cases) {
            last = cases.isEmpty() ? last : cases.get(cases.size() - 1);
            told += cases.size();
            return cases.size();
        }
    }

    private Uni<List<String>> page(Mutiny.Session session, SlaPolicy policy, Application application, String after) {
        return clocks.undecided(session, policy.clock(), after, PAGE)
                .call(cases -> clocks.apply(
                        session,
                        cases.stream()
                                .<ClockCommand>map(id -> new ClockCommand.ChangePolicy(
                                        id,
                                        policy,
                                        application.at(),
                                        application.made().reason()))
                                .toList()));
    }
}
