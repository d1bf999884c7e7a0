package io.telcopledge.reporting.evidence;

import static io.telcopledge.reporting.evidence.FieldType.FLAG;
import static io.telcopledge.reporting.evidence.FieldType.INSTANT;
import static io.telcopledge.reporting.evidence.FieldType.NUMBER;
import static io.telcopledge.reporting.evidence.FieldType.TEXT;

import io.telcopledge.contracts.privacy.AuditEvent;
import io.telcopledge.contracts.privacy.DataBreachDeclared;
import io.telcopledge.contracts.privacy.DataUsageQueried;
import io.telcopledge.contracts.privacy.ErasureEvent;

/** What is known of the protection of personal data. */
final class PrivacyKinds {

    /** What is owed belongs to the quarter in which it falls due. */
    static final FactKind<AuditEvent> AUDITS = FactShape.of("audits", "audit", AuditEvent.class)
            .at(event -> event.audit().dueAt())
            .revision(event -> event.audit().revision())
            .key("audit_id", TEXT, event -> event.audit().auditId())
            .field("scope", TEXT, event -> event.audit().scope())
            .field("due_at", INSTANT, event -> event.audit().dueAt())
            .field("held_at", INSTANT, event -> event.audit().heldAt())
            .titled("安全审计", "Security audits");

    static final FactKind<DataBreachDeclared> DATA_BREACHES = FactShape.of(
                    "data-breaches", "data_breach", DataBreachDeclared.class)
            .at(DataBreachDeclared::occurredAt)
            .revision(DataBreachDeclared::revision)
            .key("breach_id", TEXT, DataBreachDeclared::breachId)
            .field("occurred_at", INSTANT, DataBreachDeclared::occurredAt)
            .field("leaked", FLAG, DataBreachDeclared::leaked)
            .field("persons_affected", NUMBER, DataBreachDeclared::personsAffected)
            .field("state", TEXT, DataBreachDeclared::state)
            .titled("个人信息安全事件", "Personal data breaches");

    static final FactKind<DataUsageQueried> USAGE_QUERIES = FactShape.of(
                    "data-usage-queries", "data_usage_query", DataUsageQueried.class)
            .at(DataUsageQueried::dueAt)
            .revision(DataUsageQueried::revision)
            .key("query_id", TEXT, DataUsageQueried::queryId)
            .field("asked_at", INSTANT, DataUsageQueried::askedAt)
            .field("due_at", INSTANT, DataUsageQueried::dueAt)
            .field("outcome", TEXT, DataUsageQueried::outcome)
            .field("settled_at", INSTANT, DataUsageQueried::settledAt)
            .titled("数据使用情况查询", "Queries of how data was used");

    static final FactKind<ErasureEvent> ERASURES = FactShape.of("erasures", "erasure", ErasureEvent.class)
            .at(event -> event.erasure().requestedAt())
            .revision(event -> event.erasure().revision())
            .key("request_id", TEXT, event -> event.erasure().requestId())
            .field("requested_at", INSTANT, event -> event.erasure().requestedAt())
            .field("completed_at", INSTANT, event -> event.erasure().completedAt())
            .titled("个人信息删除请求", "Erasure requests");

    private PrivacyKinds() {}
}
