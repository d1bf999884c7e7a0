package io.telcopledge.support.policy.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.Admission;
import io.telcopledge.support.policy.Admit;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.PublicPromises;
import io.telcopledge.support.policy.Versioned;
import io.telcopledge.support.policy.Versions;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Adds the first or the next version of a policy or a calendar. */
@ApplicationScoped
public class AddVersion {

    private final PolicyBooks books;
    private final OperatorTime time;

    @Inject
    public AddVersion(PolicyBooks books, OperatorTime time) {
        this.books = books;
        this.time = time;
    }

    /**
     * Adds a version in the session's transaction.
     *
     * @param place whether it is the first, or which one it replaces
     * @param proposed the version of a number
     * @return fails with a {@link Refusal} that says what speaks against it
     */
    public Uni<PolicyVersion> policy(
            Mutiny.Session session, String id, Place place, IntFunction<PolicyVersion> proposed) {
        refusePublicPromise(id);
        return books.forUpdate(session).chain(book -> {
            PolicyVersion version =
                    proposed.apply(place.number("policy", book.policies().get(id)));
            judge(Admit.policy(version, book, time.today()));
            return books.add(session, version).replaceWith(version);
        });
    }

    /** Adds a version of a calendar, as {@link #policy} does. */
    public Uni<CalendarVersion> calendar(
            Mutiny.Session session, String id, Place place, IntFunction<CalendarVersion> proposed) {
        return books.forUpdate(session).chain(book -> {
            CalendarVersion version =
                    proposed.apply(place.number("calendar", book.calendars().get(id)));
            judge(Admit.calendar(version, book, time.today()));
            return books.add(session, version).replaceWith(version);
        });
    }

    /** @throws Refusal 409 where the id is a public promise's */
    public static void refusePublicPromise(@Nullable String id) {
        if (id != null && PublicPromises.include(id)) {
            throw Refusal.conflict(
                    "public-promise", "This is a promise to the public: it is built in, and not changed here.");
        }
    }

    private static void judge(Admission admission) {
        if (admission instanceof Admission.Invalid invalid) {
            throw Refusal.invalid(invalid.field(), invalid.problem());
        }
        if (admission instanceof Admission.Forbidden forbidden) {
            throw Refusal.conflict(forbidden.slug(), forbidden.detail());
        }
    }

    /** Where a version goes. */
    public sealed interface Place {

        /** The number that it gets among those there are. */
        int number(String what, @Nullable Versions<? extends Versioned> there);

        /** It is the first of a new thing. */
        record First() implements Place {

            @Override
            public int number(String what, @Nullable Versions<? extends Versioned> there) {
                if (there != null) {
                    throw Refusal.conflict(what + "-exists", "There is one of this name; add a version to it.");
                }
                return 1;
            }
        }

        /**
         * It follows the latest one.
         *
         * @param ifMatch the header's value, which has to name the latest one
         */
        record Next(@Nullable String ifMatch) implements Place {

            @Override
            public int number(String what, @Nullable Versions<? extends Versioned> there) {
                if (there == null) {
                    throw Refusal.notFound(what);
                }
                int latest = there.latest().version();
                new Version(latest).demand(ifMatch);
                return latest + 1;
            }
        }
    }
}
