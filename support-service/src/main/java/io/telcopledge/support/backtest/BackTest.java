package io.telcopledge.support.backtest;

import io.telcopledge.support.policy.AppliedPolicy;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.StopsAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A back-test while cases go through it, one after the other. It keeps counts, and so many of the cases that differ as
 * a page shows: its memory does not grow with the quarter.
 *
 * <p>A case counts on a condition when the proposal changes, brings or takes away the policy that applies to it there.
 * Where no policy applies, the public promise on the same condition is what measures it.
 */
public final class BackTest {

    private final Book actual;
    private final Proposal proposal;
    private final Instant asOf;
    private final int keep;
    private final List<Difference> differing = new ArrayList<>();
    private long cases;
    private long differences;
    private Verdicts asItWas = Verdicts.NONE;
    private Verdicts asItWouldBe = Verdicts.NONE;

    /**
     * @param asOf up to when the histories are known
     * @param keep how many of the cases that differ are kept; the others are counted
     */
    public BackTest(Book actual, Proposal proposal, Instant asOf, int keep) {
        this.actual = actual;
        this.proposal = proposal;
        this.asOf = asOf;
        this.keep = keep;
    }

    public void take(PastCase pastCase) {
        for (StopsAt condition : StopsAt.values()) {
            Optional<AppliedPolicy> was = applied(actual, pastCase, condition);
            Optional<AppliedPolicy> wouldBe = applied(proposal.book(), pastCase, condition);
            if (was.filter(proposal::concerns).isPresent()
                    || wouldBe.filter(proposal::concerns).isPresent()) {
                count(new Difference(
                        pastCase.caseId(),
                        pastCase.filedAt(),
                        condition,
                        judge(pastCase, condition, was),
                        judge(pastCase, condition, wouldBe)));
            }
        }
    }

    private static Optional<AppliedPolicy> applied(Book book, PastCase pastCase, StopsAt condition) {
        return book.policiesFor(pastCase.traits(), pastCase.filedAt()).stream()
                .filter(policy -> policy.stopsAt() == condition)
                .findFirst();
    }

    private @Nullable Judgement judge(PastCase pastCase, StopsAt condition, Optional<AppliedPolicy> policy) {
        return policy.or(() -> pastCase.promise(condition))
                .map(measuring -> Judgement.of(pastCase, measuring, asOf))
                .orElse(null);
    }

    private void count(Difference difference) {
        cases++;
        asItWas = asItWas.with(difference.asItWas());
        asItWouldBe = asItWouldBe.with(difference.asItWouldBe());
        if (difference.differs()) {
            differences++;
            if (differing.size() < keep) {
                differing.add(difference);
            }
        }
    }

    /** Cases that the proposal concerns; one that it concerns on both conditions counts twice. */
    public long cases() {
        return cases;
    }

    public Verdicts asItWas() {
        return asItWas;
    }

    public Verdicts asItWouldBe() {
        return asItWouldBe;
    }

    /** How many have another verdict. */
    public long differences() {
        return differences;
    }

    /** The first ones that have another verdict, in the order in which they were taken. */
    public List<Difference> differing() {
        return List.copyOf(differing);
    }

    /** Whether nothing more is kept. */
    public boolean isFull() {
        return differing.size() >= keep;
    }
}
