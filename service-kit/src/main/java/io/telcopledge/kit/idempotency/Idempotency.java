package io.telcopledge.kit.idempotency;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Runs an effect once per key. */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Mutiny.SessionFactory sessions;
    private final IdempotencyKeys keys;
    private final RequestHash hash;

    @Inject
    public Idempotency(Mutiny.SessionFactory sessions, IdempotencyKeys keys, RequestHash hash) {
        this.sessions = sessions;
        this.keys = keys;
        this.hash = hash;
    }

    /**
     * Runs the effect in a transaction of its own, or repeats the answer that the key has.
     *
     * @param principal who asks, as {@code Caller.id} has it; keys of different principals have nothing to do with each
     *     other
     * @param operation what is asked, such as {@code open-complaint}
     * @param key the header's value; null runs the effect each time
     * @param request what was sent; only its keyed hash is kept
     * @param effect fails where it refuses: nothing is kept then, the key included
     * @return fails with a {@link Refusal} (422) when the key was used for another request
     */
    public Uni<StoredResponse> once(
            String principal,
            String operation,
            @Nullable String key,
            Object request,
            Function<Mutiny.Session, Uni<StoredResponse>> effect) {
        return once(principal, operation, key, request, effect, List.of());
    }

    /**
     * As {@link #once}, in a transaction that begins with some statements: those that set its isolation or lock a table
     * must come before the first that reads.
     */
    public Uni<StoredResponse> once(
            String principal,
            String operation,
            @Nullable String key,
            Object request,
            Function<Mutiny.Session, Uni<StoredResponse>> effect,
            List<String> beginning) {
        if (key == null) {
            return sessions.withTransaction(session -> begin(session, beginning).chain(() -> effect.apply(session)));
        }
        if (!KEY.matcher(key).matches()) {
            return Uni.createFrom()
                    .failure(Refusal.invalid("Idempotency-Key", "must have 1 to 200 visible ASCII characters"));
        }
        IdempotencyKeys.Claim claim = new IdempotencyKeys.Claim(principal, operation, key, hash.of(request));
        return sessions.withTransaction(session -> begin(session, beginning)
                .chain(() -> keys.claim(session, claim))
                .chain(isNew -> isNew
                        ? effect.apply(session).call(response -> keys.keep(session, claim, response))
                        : keys.answer(session, claim)));
    }

    private static Uni<Void> begin(Mutiny.Session session, List<String> statements) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String statement : statements) {
            done = done.chain(
                    () -> session.createNativeQuery(statement).executeUpdate().replaceWithVoid());
        }
        return done;
    }
}
