package io.telcopledge.reporting.commitment.file;

import io.telcopledge.reporting.commitment.InvalidCommitments;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was published so far, which a file may add to and not rewrite: a change takes effect from its date only, so that
 * no quarter is scored by a target that nobody knew at the time.
 *
 * @param versions as they were recorded; none where no service ever came up
 */
public record PublishedHistory(List<PublishedVersion> versions) {

    private static final String RULE = "a change takes effect from its date only";

    /**
     * Holds a file against it. A version may be changed until the day on which it comes into force; after that only its
     * end may be set, and not to a day that is over.
     *
     * @throws InvalidCommitments names line, field and dates
     */
    void admit(CommitmentsFile file, LocalDate today) {
        for (WrittenVersion written : file.versions()) {
            if (!written.commitment().inForceFrom().isAfter(today)) {
                versionOf(written)
                        .ifPresentOrElse(published -> keep(written, published, today), () -> begin(written, today));
            }
        }
        versions.stream()
                .filter(published -> !published.from().isAfter(today) && !file.has(published.id(), published.from()))
                .findFirst()
                .ifPresent(gone -> {
                    throw file.refuse(
                            "must have the version of " + gone.id() + " in force since " + gone.from() + ": " + RULE);
                });
    }

    private Optional<PublishedVersion> versionOf(WrittenVersion written) {
        return versions.stream()
                .filter(published -> published.id().equals(written.commitment().id())
                        && published.from().equals(written.commitment().inForceFrom()))
                .findFirst();
    }

    private void begin(WrittenVersion written, LocalDate today) {
        if (!versions.isEmpty() && written.commitment().inForceFrom().isBefore(today)) {
            throw written.refuse(
                    "inForceFrom",
                    "is new and begins on " + written.commitment().inForceFrom() + ", before today, " + today + ": "
                            + RULE);
        }
    }

    private static void keep(WrittenVersion written, PublishedVersion published, LocalDate today) {
        SortedSet<String> fields = new TreeSet<>(published.content().keySet());
        fields.addAll(written.content().keySet());
        for (String field : fields) {
            String before = published.content().get(field);
            String now = written.content().get(field);
            if (!Objects.equals(before, now)) {
                throw written.refuse(
                        field,
                        "is " + quoted(now) + " and was published as " + quoted(before)
                                + " in the version in force since " + published.from() + ": " + RULE
                                + ", so make it a new version");
            }
        }
        end(written, published.until(), today);
    }

    private static void end(WrittenVersion written, @Nullable LocalDate before, LocalDate today) {
        LocalDate now = written.commitment().inForce().until();
        boolean wasOver = before != null && before.isBefore(today);
        boolean isOver = now != null && now.isBefore(today);
        if (!Objects.equals(before, now) && (wasOver || isOver)) {
            throw written.refuse(
                    "inForceUntil",
                    "is " + quoted(now) + " and was published as " + quoted(before) + "; today is " + today + ": "
                            + RULE);
        }
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "not there" : "'" + value + "'";
    }
}
