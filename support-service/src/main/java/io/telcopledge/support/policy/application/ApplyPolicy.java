package io.telcopledge.support.policy.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.support.policy.Application;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Running clocks take the version of their policy, and of its calendar, that is in force. The saying is a fact of its
 * own, which cases are judged by that are told of later; the clocks that run take it a page at a time.
 */
@ApplicationScoped
public class ApplyPolicy {

    private final PolicyBooks books;
    private final RunningClocks running;

    @Inject
    public ApplyPolicy(PolicyBooks books, RunningClocks running) {
        this.books = books;
        this.running = running;
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
     * Tells all clocks that run; told again it has no effect.
     *
     * @return how many were told
     */
    public Uni<Long> tell(SlaPolicy policy, Application application) {
        return running.tell(
                policy.clock(),
                (id, isHistory) -> new ClockCommand.ChangePolicy(
                        id,
                        isHistory ? policy.withoutWarnings() : policy,
                        application.at(),
                        application.made().reason()));
    }
}
