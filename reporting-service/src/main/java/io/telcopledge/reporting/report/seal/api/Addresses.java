package io.telcopledge.reporting.report.seal.api;

import io.telcopledge.kit.time.Quarter;

/** Where reports are. */
public final class Addresses {

    static final String REPORTS = "/reporting/v1/reports";

    private Addresses() {}

    /** A sealed revision's, for ever. */
    public static String revision(Quarter quarter, int revision) {
        return REPORTS + "/" + quarter + "/revisions/" + revision;
    }
}
