package io.telcopledge.support.backtest;

import io.telcopledge.kit.calendar.NeverOpen;
import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.PolicyVersion;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A policy, a calendar or both that might be put in force, in the book as it would have been with them. */
public final class Proposal {

    private final Optional<String> policy;
    private final Optional<String> calendar;
    private final Book book;

    /** @param actual what was and is in force */
    public Proposal(Book actual, Optional<PolicyVersion> policy, Optional<CalendarVersion> calendar) {
        this.policy = policy.map(PolicyVersion::id);
        this.calendar = calendar.map(CalendarVersion::id);
        this.book = actual.asIfAlways(policy, calendar);
    }

    /**
     * Reads a proposal.
     *
     * @return empty where the policy counts by a calendar that nobody knows, or that is too rarely open for it
     */
    public static Optional<Proposal> of(
            Book actual, Optional<PolicyVersion> policy, Optional<CalendarVersion> calendar) {
        Proposal proposal = new Proposal(actual, policy, calendar);
        try {
            policy.flatMap(proposed -> proposal.book().policyAt(proposed.id(), Instant.EPOCH))
                    .ifPresent(proposed -> proposed.deadline(Instant.EPOCH));
            return Optional.of(proposal);
        } catch (NeverOpen | NoSuchElementException impossible) {
            return Optional.empty();
        }
    }

    Book book() {
        return book;
    }

    /** Whether a policy that applies is the proposed one, or counts by the proposed calendar. */
    boolean concerns(AppliedPolicy applied) {
        return policy.filter(applied.policy().clock()::equals).isPresent()
                || calendar.filter(applied.policy().calendar().id()::equals).isPresent();
    }
}
