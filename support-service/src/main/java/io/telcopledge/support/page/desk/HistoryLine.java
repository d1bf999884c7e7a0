package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.complaint.api.ComplaintDetails;
import io.telcopledge.support.complaint.api.FactDetails;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told of a complaint.
 *
 * @param counts false where the state forbade it
 */
@TemplateData
record HistoryLine(
        String what,
        Told told,
        String details,
        boolean counts,
        @Nullable String text) {

    /**
     * When, and by whom.
     *
     * @param late when it was heard of, where that was later; else empty
     */
    @TemplateData
    record Told(String at, String late, String by) {}

    static HistoryLine of(ComplaintDetails.Line line, Terms terms, TimeText times) {
        boolean late = line.recordedAt().isAfter(line.at().plusMinutes(1));
        String by = Stream.of(line.by(), line.source()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new HistoryLine(
                terms.of(line.what()),
                new Told(times.minute(line.at()), late ? times.minute(line.recordedAt()) : "", by),
                details(line.details(), terms),
                line.counts(),
                line.text());
    }

    private static String details(@Nullable FactDetails details, Terms terms) {
        if (details == null) {
            return "";
        }
        return Stream.of(
                        details.complexity() == null ? null : terms.of(details.complexity()),
                        details.category() == null ? null : terms.category(details.category()),
                        details.region(),
                        details.agent(),
                        details.team(),
                        details.level() == null ? null : terms.of(details.level()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
