package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who may see and file which complaint. */
@ApplicationScoped
public class ComplaintAccess {

    private final Caller caller;

    @Inject
    public ComplaintAccess(Caller caller) {
        this.caller = caller;
    }

    /** The customer that the caller is confined to; empty for the desk and the auditor, who see all. */
    public Optional<String> confinedTo() {
        return seesAll() ? Optional.empty() : Optional.of(ownRef());
    }

    public boolean seesAll() {
        return isDesk() || caller.is(Roles.AUDITOR);
    }

    private boolean isDesk() {
        return caller.is(Roles.AGENT) || caller.is(Roles.SUPERVISOR);
    }

    /**
     * A complaint for who may see it.
     *
     * @return fails with a {@link Refusal}: 404, also for one that is somebody else's
     */
    public Uni<Complaint> find(Mutiny.Session session, String id) {
        return session.find(Complaint.class, Answers.id(id)).map(this::visible);
    }

    /** Gives the complaint to who may see it; to others there is no such complaint. */
    Complaint visible(@Nullable Complaint complaint) {
        if (complaint == null || !confinedTo().map(complaint::isOf).orElse(true)) {
            throw Refusal.notFound("complaint");
        }
        return complaint;
    }

    /** For whom the caller files: the desk for anybody, a customer for themselves. */
    @Nullable
    public String filesFor(@Nullable String named) {
        if (isDesk()) {
            return named;
        }
        String own = ownRef();
        if (named != null && !named.equals(own)) {
            throw Refusal.invalid("customerRef", "must be the caller's own, or absent");
        }
        return own;
    }

    /** The desk says which tier a customer is of; a customer does not choose their own. */
    void checkTier(@Nullable String named) {
        if (named != null && !isDesk()) {
            throw Refusal.invalid("customerTier", "is told by the desk only");
        }
    }

    private String ownRef() {
        return caller.customerRef()
                .orElseThrow(
                        () -> Refusal.forbidden("The token names no customer (claim " + Caller.CUSTOMER_REF + ")."));
    }
}
