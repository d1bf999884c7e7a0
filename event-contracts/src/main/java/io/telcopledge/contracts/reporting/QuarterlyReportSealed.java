package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;

/** A quarter's report was sealed for the first time: it is public, and can be recomputed from now on. */
public record QuarterlyReportSealed(ReportSeal seal) implements EventData {

    public QuarterlyReportSealed {
        Require.present("seal", seal);
    }

    @Override
    public String key() {
        return seal.quarter();
    }
}
