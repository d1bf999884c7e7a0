package io.telcopledge.support.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two policies of the same scope and condition are never in force on the same day: neither would win. */
final class Rivals {

    private Rivals() {}

    /** The id of a policy that a version would rival. */
    static Optional<String> of(PolicyVersion proposed, Book book) {
        return book.policies().values().stream()
                .filter(other -> !other.latest().id().equals(proposed.id()))
                .filter(other ->
                        IntStream.range(0, other.all().size()).anyMatch(i -> rivals(proposed, other.all(), i, book)))
                .map(other -> other.latest().id())
                .findFirst();
    }

    private static boolean rivals(PolicyVersion proposed, List<PolicyVersion> versions, int i, Book book) {
        PolicyVersion other = versions.get(i);
        return other.terms().stopsAt() == proposed.terms().stopsAt()
                && other.terms().scope().equals(proposed.terms().scope())
                && isInForce(versions, i)
                && book.retirementOf(other).isEmpty()
                && effective(versions, i).overlaps(proposed.term());
    }

    /** A version that is replaced on its own first day never comes into force. */
    private static boolean isInForce(List<PolicyVersion> versions, int i) {
        return i + 1 == versions.size()
                || versions.get(i)
                        .term()
                        .from()
                        .isBefore(versions.get(i + 1).term().from());
    }

    /** From its first day to the day before the next version's. */
    private static Term effective(List<PolicyVersion> versions, int i) {
        Term own = versions.get(i).term();
        if (i + 1 == versions.size()) {
            return own;
        }
        LocalDate replaced = versions.get(i + 1).term().from().minusDays(1);
        LocalDate last = own.until();
        return new Term(own.from(), last == null || last.isAfter(replaced) ? replaced : last, own.recordedAt());
    }
}
