package io.telcopledge.reporting.report.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.reporting.report.content.ReportContent;

/** Reads back what was sealed, by whichever version of the service. */
public final class SealedContent {

    private SealedContent() {}

    /** @throws UnreadableSeal where the kept report is no report any more */
    public static ReportContent of(SealedReport sealed) {
        try {
            return ReportForm.read(sealed.report());
        } catch (JsonProcessingException tampered) {
            throw new UnreadableSeal(sealed.quarter() + " revision " + sealed.revision(), tampered);
        }
    }
}
