package io.telcopledge.reporting.regime.application;

import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.regime.Finding;
import io.telcopledge.reporting.regime.Quantity;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Complaints per million users, of what a report publishes of them. */
final class ComplaintFindings {

    private static final long MILLION = 1_000_000;

    private static final Words NO_USERS = new Words("本季度未申报用户数", "no number of users is declared for the quarter");
    private static final Words RUNNING =
            new Words("分项在季度结束后公布", "counts by kind are published after the quarter's end");
    private static final Words PROTECTED = new Words(
            "数量过小，为保护投诉人不予公布", "left out to protect people: the count is small, or would give away one that is");

    private ComplaintFindings() {}

    static Map<String, Finding> of(ComplaintsContent complaints, boolean isOver) {
        Map<String, Finding> findings = new HashMap<>();
        findings.put(Quantity.Complaints.ALL, perMillion(complaints.total(), complaints.users(), PROTECTED));
        complaints
                .byKind()
                .forEach(kind -> findings.put(
                        kind.kind().id(),
                        perMillion(kind.count(), complaints.users(), isOver ? PROTECTED : RUNNING)
                                .changed(kind.changePercent())));
        return findings;
    }

    private static Finding perMillion(@Nullable Long count, @Nullable Long users, Words leftOut) {
        if (users == null) {
            return Finding.missing(NO_USERS);
        }
        return count == null
                ? Finding.missing(leftOut)
                : Finding.exact(new Ratio(Math.multiplyExact(count, MILLION), users));
    }
}
