package io.telcopledge.support.page.desk;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.page.StaffFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of complaints.
 *
 * @param mine the address of those that the reader works on
 * @param next the address of the following page; null where this is the last
 */
@TemplateData
record DeskView(
        StaffFrame staff,
        Narrowing narrowing,
        String mine,
        List<ComplaintRow> rows,
        @Nullable String next) {

    /** What the list is narrowed to, and to what it could be. */
    @TemplateData
    record Narrowing(List<Choice> states, List<Choice> categories, String team, String agent, boolean newest) {}
}
