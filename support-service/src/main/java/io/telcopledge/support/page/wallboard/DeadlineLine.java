package io.telcopledge.support.page.wallboard;

import io.quarkus.qute.TemplateData;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.page.Terms;
import io.telcopledge.support.page.TimeText;
import java.time.Duration;
import java.time.Instant;

/**
 * A complaint whose deadline comes next, without anybody's words or names.
 *
 * @param late whether it has passed
 */
@TemplateData
record DeadlineLine(String id, String due, String left, boolean late, String category, String level) {

    static DeadlineLine of(Complaint complaint, Instant now, Terms terms, TimeText times) {
        Instant due = complaint.dueAt().orElse(now);
        Duration left = Duration.between(now, due);
        return new DeadlineLine(
                complaint.id().toString(),
                times.minute(due),
                times.left(left),
                left.isNegative(),
                terms.category(complaint.matter().category()),
                terms.of(complaint.duty().level()));
    }
}
