package io.telcopledge.contracts.coverage;

import java.util.List;

/** The streams whose completeness sources declare. */
public final class Streams {

    public static final String CALLS = "calls";
    public static final String CALL_RATINGS = "call-ratings";
    public static final String COMPLAINT_FILINGS = "complaint-filings";
    public static final String COMPLAINT_ANSWERS = "complaint-answers";
    public static final String COMPLAINT_RESOLUTIONS = "complaint-resolutions";
    public static final String DATA_ACCESSES = "data-accesses";

    /** Users' ratings in peak hours. */
    public static final String EXPERIENCE_RATINGS = "experience-ratings";

    public static final String NETWORK_REPORTS = "network-reports";
    public static final String DATA_BREACHES = "data-breaches";
    public static final String AUDITS = "audits";
    public static final String DATA_USAGE_QUERIES = "data-usage-queries";
    public static final String ERASURES = "erasures";

    /** What comes in on the channels of feedback; each channel is a source of it and its span a heartbeat. */
    public static final String FEEDBACK = "feedback";

    public static final String FEEDBACK_REPORTS = "feedback-reports";
    public static final String SERVICE_LAUNCHES = "service-launches";

    /** All of them; a promise can require no other. */
    public static final List<String> ALL = List.of(
            CALLS,
            CALL_RATINGS,
            COMPLAINT_FILINGS,
            COMPLAINT_ANSWERS,
            COMPLAINT_RESOLUTIONS,
            DATA_ACCESSES,
            EXPERIENCE_RATINGS,
            NETWORK_REPORTS,
            DATA_BREACHES,
            AUDITS,
            DATA_USAGE_QUERIES,
            ERASURES,
            FEEDBACK,
            FEEDBACK_REPORTS,
            SERVICE_LAUNCHES);

    private Streams() {}
}
