package io.telcopledge.reporting.evidence;

import static io.telcopledge.reporting.evidence.FieldType.INSTANT;
import static io.telcopledge.reporting.evidence.FieldType.JSON;
import static io.telcopledge.reporting.evidence.FieldType.TEXT;

import io.telcopledge.contracts.feedback.FeedbackEvent;
import io.telcopledge.contracts.feedback.FeedbackReportPublished;
import io.telcopledge.contracts.feedback.ServiceLaunched;
import io.telcopledge.contracts.network.NetworkReportPublished;
import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.LocalDate;

/** What is known of feedback, of what came of it, and of the reports that the operator owes the public. */
final class FeedbackKinds {

    static final FactKind<FeedbackEvent> FEEDBACK = FactShape.of("feedback", "feedback", FeedbackEvent.class)
            .at(event -> event.feedback().receivedAt())
            .revision(event -> event.feedback().revision())
            .key("feedback_id", TEXT, event -> event.feedback().feedbackId())
            .field("channel", TEXT, event -> event.feedback().channel())
            .field("region", TEXT, event -> event.feedback().region())
            .field("received_at", INSTANT, event -> event.feedback().receivedAt())
            .field("department", TEXT, event -> event.feedback().department())
            .field("routed_at", INSTANT, event -> event.feedback().routedAt())
            .field("answered_at", INSTANT, event -> event.feedback().answeredAt())
            .titled("用户反馈", "Feedback");

    static final FactKind<ServiceLaunched> SERVICE_LAUNCHES = FactShape.of(
                    "service-launches", "service_launch", ServiceLaunched.class)
            .in((launched, zone) -> Quarter.from(
                    LocalDate.parse(launched.launchedOn()).atStartOfDay(zone).toInstant(), zone))
            .revision(ServiceLaunched::revision)
            .key("service_id", TEXT, ServiceLaunched::serviceId)
            .field("name", TEXT, ServiceLaunched::name)
            .field("launched_on", TEXT, ServiceLaunched::launchedOn)
            .field("needs", JSON, ServiceLaunched::needs)
            .titled("新推出的服务", "Services launched");

    /** A report that was owed for a period: what is owed belongs to the quarter in which it falls due. */
    record Published(String report, String period, Instant publishedAt, Instant dueAt, long revision) {

        static Published of(NetworkReportPublished told) {
            return new Published("network", told.month(), told.publishedAt(), told.dueAt(), told.revision());
        }

        static Published of(FeedbackReportPublished told) {
            return new Published("feedback", told.quarter(), told.publishedAt(), told.dueAt(), told.revision());
        }
    }

    static final FactKind<Published> PUBLISHED_REPORTS = new FactShape<Published>(
                    "published-reports", "published_report")
            .from(NetworkReportPublished.class, Published::of)
            .from(FeedbackReportPublished.class, Published::of)
            .at(Published::dueAt)
            .revision(Published::revision)
            .key("report", TEXT, Published::report)
            .key("period", TEXT, Published::period)
            .field("published_at", INSTANT, Published::publishedAt)
            .field("due_at", INSTANT, Published::dueAt)
            .titled("已发布的报告", "Reports published");

    private FeedbackKinds() {}
}
