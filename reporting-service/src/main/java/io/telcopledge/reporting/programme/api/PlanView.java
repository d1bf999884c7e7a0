package io.telcopledge.reporting.programme.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.programme.store.WrittenPlan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

/** A version of the plan, for the staff. */
record PlanView(
        int version,
        LocalDate start,
        String note,
        Map<String, Plan.Edit> milestones,
        String editedBy,
        OffsetDateTime editedAt) {

    static PlanView of(WrittenPlan written, OperatorTime time) {
        return new PlanView(
                written.plan().version(),
                written.plan().start(),
                written.note(),
                written.plan().edits(),
                written.by().name(),
                time.local(written.at()));
    }
}
