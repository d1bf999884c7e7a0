package io.telcopledge.support.complaint.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.TextState;
import io.telcopledge.support.triage.api.TriageView;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its words, for its customer and the desk.
 *
 * @param text the complaint in the customer's words; null where none came or they were erased
 * @param textState of words that are fetched by reference; null where they came with the complaint, or never will
 * @param contact how to reach the customer
 * @param triage what it is about and where it goes; shown to the desk only
 * @param history everything that was told of it, the earliest first
 */
public record ComplaintDetails(
        @JsonUnwrapped ComplaintView complaint,
        @Nullable String text,
        @Nullable TextState textState,
        @Nullable String contact,
        @Nullable TriageView triage,
        List<Line> history) {

    /**
     * One line of the history.
     *
     * @param what what happened
     * @param at when
     * @param recordedAt when this service heard of it
     * @param source who told it
     * @param by who did it; shown to the desk only
     * @param details what it says besides that it happened; null where nothing
     * @param counts false where the complaint's state forbade it: it stays in the history without effect
     * @param text what the customer was told, or said
     */
    public record Line(
            FactKind what,
            OffsetDateTime at,
            OffsetDateTime recordedAt,
            String source,
            @Nullable String by,
            @Nullable FactDetails details,
            boolean counts,
            @Nullable String text) {}
}
