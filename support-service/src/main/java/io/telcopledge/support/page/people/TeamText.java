package io.telcopledge.support.page.people;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.appraisal.api.AppraisalView;
import io.telcopledge.support.page.StaffFrame;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of those whom a supervisor leads.
 *
 * @param next the address of the following page; null where this is the last
 */
@TemplateData
record TeamText(
        StaffFrame staff,
        QuarterChoice quarter,
        List<Line> lines,
        @Nullable String next) {

    /** An agent and their parts, in the order of the score's. */
    @TemplateData
    record Line(String agent, String score, String answered, List<Part> parts) {}

    /** What was measured, and the points for it. */
    @TemplateData
    record Part(String title, String measured, String points) {}

    static TeamText of(Page<AppraisalView> page, StaffFrame staff, QuarterChoice quarter) {
        return new TeamText(
                staff,
                quarter,
                page.items().stream().map(one -> line(one, staff)).toList(),
                page.next()
                        .map(Cursor::toString)
                        .map(next -> quarter.action() + "?quarter=" + quarter.shown() + "&after=" + next)
                        .orElse(null));
    }

    private static Line line(AppraisalView appraisal, StaffFrame staff) {
        return new Line(
                appraisal.agentRef(),
                PartText.score(appraisal.score()),
                FigureText.count(appraisal.answered()),
                appraisal.parts().stream()
                        .map(part -> PartText.of(part, staff))
                        .map(part -> new Part(part.title(), part.measured(), part.points()))
                        .toList());
    }

    /** Where an agent's page is. */
    public String address(String agent) {
        return UriBuilder.fromPath("/support/desk/agents/{agent}")
                .queryParam("quarter", quarter.shown())
                .build(agent)
                .toString();
    }

    /** The parts' titles, for the table's head. */
    public List<String> titles() {
        return lines.isEmpty()
                ? List.of()
                : lines.get(0).parts().stream().map(Part::title).toList();
    }
}
