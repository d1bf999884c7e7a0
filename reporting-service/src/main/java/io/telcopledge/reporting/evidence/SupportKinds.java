package io.telcopledge.reporting.evidence;

import static io.telcopledge.reporting.evidence.FieldType.COUNTS;
import static io.telcopledge.reporting.evidence.FieldType.FLAG;
import static io.telcopledge.reporting.evidence.FieldType.INSTANT;
import static io.telcopledge.reporting.evidence.FieldType.NUMBER;
import static io.telcopledge.reporting.evidence.FieldType.TEXT;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.support.ComplaintAnswered;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.HotlineDetail;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of the hotline, of complaints, and of every service's clocks. */
final class SupportKinds {

    static final FactKind<HotlineIntervalMeasured> HOTLINE_INTERVALS = FactShape.of(
                    "hotline-intervals", "hotline_interval", HotlineIntervalMeasured.class)
            .at(HotlineIntervalMeasured::intervalStart)
            .revision(HotlineIntervalMeasured::revision)
            .key("queue", TEXT, HotlineIntervalMeasured::queue)
            .key("skill", TEXT, interval -> interval.skill() == null ? "" : interval.skill())
            .key("interval_start", INSTANT, HotlineIntervalMeasured::intervalStart)
            .field("calls_answered", NUMBER, HotlineIntervalMeasured::callsAnswered)
            .field("calls_abandoned", NUMBER, HotlineIntervalMeasured::callsAbandoned)
            .field("answered_wait_millis", NUMBER, HotlineIntervalMeasured::answeredWaitMillis)
            .field("answered_within_30s", NUMBER, HotlineIntervalMeasured::answeredWithin30s)
            .field("ratings", COUNTS, HotlineIntervalMeasured::ratings)
            .aside("answered_waits", TEXT, SupportKinds::answeredWaits)
            .titled("热线 15 分钟时段", "15-minute hotline intervals");

    /** A case belongs to the quarter in which its clock started. */
    static final FactKind<SlaEvent> CLOCKS = FactShape.of("clocks", "clock_state", SlaEvent.class)
            .at(event -> event.clock().startedAt())
            .revision(event -> event.clock().revision())
            .key("case_id", TEXT, event -> event.clock().caseId())
            .key("clock", TEXT, event -> event.clock().name())
            .field("policy_version", NUMBER, event -> event.clock().policyVersion())
            .field("started_at", INSTANT, event -> event.clock().startedAt())
            .field("deadline", INSTANT, event -> event.clock().deadline())
            .field("stopped_at", INSTANT, event -> event.clock().stoppedAt())
            .field("state", TEXT, event -> event.clock().state())
            .aside("at_risk", FLAG, SupportKinds::isAtRisk)
            .titled("时限计时", "Clocks of cases");

    static final FactKind<ComplaintOpened> COMPLAINTS = FactShape.of("complaints", "complaint", ComplaintOpened.class)
            .at(ComplaintOpened::openedAt)
            .key("complaint_id", TEXT, ComplaintOpened::complaintId)
            .field("source", TEXT, ComplaintOpened::source)
            .field("channel", TEXT, ComplaintOpened::channel)
            .field("category", TEXT, ComplaintOpened::category)
            .field("complexity", TEXT, ComplaintOpened::complexity)
            .field("region", TEXT, ComplaintOpened::region)
            .field("opened_at", INSTANT, ComplaintOpened::openedAt)
            .field("outcome_reported", FLAG, ComplaintOpened::outcomeReported)
            .field("source_status", TEXT, ComplaintOpened::sourceStatus)
            .titled("投诉", "Complaints opened");

    /** What became of a complaint. */
    record Step(String complaintId, String kind, Instant at) {}

    static final FactKind<Step> COMPLAINT_STEPS = new FactShape<Step>("complaint-steps", "complaint_step")
            .from(ComplaintAnswered.class, told -> new Step(told.complaintId(), "ANSWERED", told.answeredAt()))
            .from(ComplaintResolved.class, told -> new Step(told.complaintId(), "RESOLVED", told.resolvedAt()))
            .belongingTo(COMPLAINTS)
            .key("complaint_id", TEXT, Step::complaintId)
            .key("kind", TEXT, Step::kind)
            .field("at", INSTANT, Step::at)
            .titled("投诉答复与解决", "Complaints answered or resolved");

    private SupportKinds() {}

    private static @Nullable String answeredWaits(HotlineIntervalMeasured interval) {
        HotlineDetail detail = interval.detail();
        return detail == null ? null : detail.answeredWaits();
    }

    private static boolean isAtRisk(SlaEvent sla) {
        return sla instanceof SlaAtRisk
                || (sla instanceof SlaClockChanged changed && changed.thresholdPercent() != null);
    }
}
