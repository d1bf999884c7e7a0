package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.util.List;

/**
 * Later evidence changed a sealed quarter's figures, and a further revision was sealed; the older ones stay readable.
 *
 * @param changes the promises that read otherwise than in the revision before; the report itself says by how much
 */
public record QuarterlyReportRestated(ReportSeal seal, List<VerdictChange> changes) implements EventData {

    private static final int MOST = 1_000;

    public QuarterlyReportRestated {
        Require.present("seal", seal);
        Require.between("seal.revision", seal.revision(), 1, Integer.MAX_VALUE);
        changes = Require.elements("changes", changes, 0, MOST, (field, change) -> {});
    }

    @Override
    public String key() {
        return seal.quarter();
    }
}
