package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.support.complaint.api.ComplaintView;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A complaint in the list, without anybody's words. */
@TemplateData
record ComplaintRow(String id, Due due, String state, About about, String opened, String with, String level) {

    /** What it is about, and whose it is. */
    @TemplateData
    record About(String title, String customer) {}

    /**
     * When the next of its promises is due.
     *
     * @param style {@code missed} where it has passed, {@code at-risk} within six hours, else empty
     */
    @TemplateData
    record Due(String at, String left, String style) {

        private static final Duration SOON = Duration.ofHours(6);

        static Due of(@Nullable OffsetDateTime at, Instant now, TimeText times) {
            if (at == null) {
                return new Due(FigureText.NONE, "", "");
            }
            Duration left = Duration.between(now, at.toInstant());
            String style = left.isNegative() ? "missed" : left.compareTo(SOON) < 0 ? "at-risk" : "";
            return new Due(times.minute(at), times.left(left), style);
        }
    }

    static ComplaintRow of(ComplaintView complaint, Instant now, Terms terms, TimeText times) {
        ComplaintView.DutyView duty = complaint.duty();
        String with = duty == null
                ? FigureText.NONE
                : String.join(
                        " · ",
                        Stream.of(duty.agent(), duty.team())
                                .filter(Objects::nonNull)
                                .toList());
        return new ComplaintRow(
                complaint.id().toString(),
                Due.of(complaint.dueAt(), now, times),
                terms.of(complaint.state()),
                new About(title(complaint, terms), Objects.requireNonNullElse(complaint.customerRef(), "")),
                times.minute(complaint.openedAt()),
                with.isEmpty() ? FigureText.NONE : with,
                terms.of(complaint.level()));
    }

    /** What a complaint is called, since its words are no heading. */
    static String title(ComplaintView complaint, Terms terms) {
        return terms.category(complaint.category()) + " · " + terms.of(complaint.complexity());
    }
}
