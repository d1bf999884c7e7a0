package io.telcopledge.support.policy.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Retirement;
import io.telcopledge.support.policy.Versions;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends a policy, and cancels its running clocks where that is said. */
@ApplicationScoped
public class RetirePolicy {

    private final PolicyBooks books;
    private final RunningClocks running;

    @Inject
    public RetirePolicy(PolicyBooks books, RunningClocks running) {
        this.books = books;
        this.running = running;
    }

    /**
     * Records it in the session's transaction.
     *
     * @return the version that it ends; fails with a {@link Refusal}: 404 for an unknown policy, 409 for one that is
     *     over
     */
    public Uni<PolicyVersion> record(Mutiny.Session session, Retirement retirement) {
        return books.forUpdate(session).chain(book -> {
            Versions<PolicyVersion> versions = book.policies().get(retirement.policy());
            if (versions == null) {
                throw Refusal.notFound("policy");
            }
            if (book.isOver(versions.latest(), retirement.at())) {
                throw Refusal.conflict("policy-not-in-force", "It is over already.");
            }
            return books.add(session, retirement).replaceWith(versions.latest());
        });
    }

    /**
     * Cancels all clocks that run; told again it has no effect.
     *
     * @return how many were told; none where the retirement leaves them
     */
    public Uni<Long> tell(Retirement retirement) {
        return retirement.cancelsRunning()
                ? running.tell(
                        retirement.policy(),
                        (id, history) -> new ClockCommand.Cancel(
                                id,
                                retirement.policy(),
                                retirement.at(),
                                retirement.mark().reason()))
                : Uni.createFrom().item(0L);
    }
}
