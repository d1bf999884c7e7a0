package io.telcopledge.reporting.evidence;

import static io.telcopledge.reporting.evidence.FieldType.JSON;
import static io.telcopledge.reporting.evidence.FieldType.TEXT;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.StreamCovered;
import java.util.List;

/** All kinds of facts. A further one is a line here, its shape and its table. */
public final class FactKinds {

    /** What sources covered; of no quarter, since a span can reach over several. */
    static final FactKind<StreamCovered> STREAM_COVERAGE = FactShape.of(
                    "stream-coverage", "stream_coverage", StreamCovered.class)
            .revision(StreamCovered::revision)
            .key("stream", TEXT, StreamCovered::stream)
            .key("source", TEXT, StreamCovered::source)
            .field("spans", JSON, StreamCovered::spans)
            .aside("contested", JSON, StreamCovered::contested)
            .titled("数据流覆盖", "Spans covered");

    public static final List<FactKind<?>> ALL = List.of(
            SupportKinds.HOTLINE_INTERVALS,
            SupportKinds.CLOCKS,
            SupportKinds.COMPLAINTS,
            SupportKinds.COMPLAINT_STEPS,
            NetworkKinds.COVERAGE_ASSESSMENTS,
            NetworkKinds.PEAK_HOURS,
            PrivacyKinds.AUDITS,
            PrivacyKinds.DATA_BREACHES,
            PrivacyKinds.USAGE_QUERIES,
            PrivacyKinds.ERASURES,
            FeedbackKinds.FEEDBACK,
            FeedbackKinds.SERVICE_LAUNCHES,
            FeedbackKinds.PUBLISHED_REPORTS,
            STREAM_COVERAGE);

    /** Those that a quarter's figures are made of. */
    public static final List<FactKind<?>> OF_A_QUARTER =
            ALL.stream().filter(FactKind::isOfAQuarter).toList();

    private FactKinds() {}

    /** The kind of that name. */
    public static FactKind<?> named(String id) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of facts: " + id));
    }

    /** Whether events of this class tell of any kind. */
    public static boolean tellOfFacts(Class<? extends EventData> data) {
        return ALL.stream().anyMatch(kind -> kind.readsFrom(data));
    }
}
