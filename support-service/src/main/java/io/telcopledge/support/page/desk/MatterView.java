package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.page.StaffFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complaint.
 *
 * @param notice what became of the last step; null where none was tried
 */
@TemplateData
record MatterView(
        StaffFrame staff, Head head, Words words, @Nullable Notice notice, Work work) {

    /** Where a step's form is sent. */
    public String action(String step) {
        return staff.href(MatterPage.PATH + "/" + head.id() + "/" + step);
    }

    /** What it is, without anybody's words. */
    @TemplateData
    record Head(String id, String title, String state, ComplaintRow.Due due, List<Pair> facts) {}

    /** A name and what it stands for. */
    @TemplateData
    record Pair(String name, String value) {}

    /**
     * What the customer said.
     *
     * @param note why there are no words; empty where there are
     */
    @TemplateData
    record Words(
            @Nullable String text, String note, @Nullable String contact) {}

    /** What became of a step. */
    @TemplateData
    record Notice(boolean refused, String text) {}

    /**
     * What is known of it and what can be done.
     *
     * @param suggestion what a model says it is about, with its confidence
     * @param classification the form that confirms or corrects that; null for who may not
     * @param steps those that are allowed now; empty for who may not
     */
    @TemplateData
    record Work(
            List<ClockView> clocks,
            List<HistoryLine> history,
            List<Pair> suggestion,
            @Nullable FormView classification,
            List<FormView> steps) {}
}
