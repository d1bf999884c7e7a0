package io.telcopledge.reporting.evidence;

import java.util.Comparator;
import java.util.UUID;

/**
 * Which of several statements about one fact is in effect: the greatest.
 *
 * @param number grows with each statement of a fact
 * @param event decides between two statements that claim the same number, so that order of arrival never does
 */
public record Revision(long number, UUID event) implements Comparable<Revision> {

    // As text: UUID.compareTo takes its halves as signed numbers, the database does not.
    private static final Comparator<Revision> ORDER = Comparator.comparingLong(Revision::number)
            .thenComparing(revision -> revision.event().toString());

    @Override
    public int compareTo(Revision other) {
        return ORDER.compare(this, other);
    }
}
