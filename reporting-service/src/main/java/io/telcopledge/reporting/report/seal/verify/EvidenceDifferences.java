package io.telcopledge.reporting.report.seal.verify;

import io.telcopledge.reporting.evidence.EvidenceRange;
import java.util.List;
import java.util.Optional;

/** Holds the evidence that is there against the ranges that were sealed. */
public final class EvidenceDifferences {

    private EvidenceDifferences() {}

    /** A sentence for each partition whose evidence is another than was sealed. */
    public static List<String> between(List<EvidenceRange> sealed, List<EvidenceRange> found) {
        return sealed.stream()
                .map(range -> found.stream()
                        .filter(range::isOfLogOf)
                        .findFirst()
                        .map(now -> difference(range, now))
                        .orElseGet(() -> Optional.of(range.name() + ": all " + range.count() + " events are gone")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(EvidenceRange range, EvidenceRange now) {
        if (range.count() != now.count()) {
            return Optional.of(
                    range.name() + ": " + range.count() + " events were sealed, " + now.count() + " are there");
        }
        return range.equals(now)
                ? Optional.empty()
                : Optional.of(range.name() + ": an event is another than was sealed");
    }
}
