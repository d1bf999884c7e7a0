package io.telcopledge.contracts.coverage;

/** The streams whose completeness sources declare. */
public final class Streams {

    public static final String CALLS = "calls";
    public static final String CALL_RATINGS = "call-ratings";
    public static final String COMPLAINT_FILINGS = "complaint-filings";
    public static final String COMPLAINT_ANSWERS = "complaint-answers";
    public static final String COMPLAINT_RESOLUTIONS = "complaint-resolutions";
    public static final String DATA_ACCESSES = "data-accesses";

    private Streams() {}
}
