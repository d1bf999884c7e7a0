package io.telcopledge.reporting.report.seal.application;

import io.telcopledge.contracts.reporting.QuarterlyReportRestated;
import io.telcopledge.contracts.reporting.QuarterlyReportSealed;
import io.telcopledge.contracts.reporting.ReportSeal;
import io.telcopledge.contracts.reporting.VerdictChange;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.Change;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.Seal;
import java.util.List;
import java.util.Optional;

/** What reporting tells of a seal. */
final class SealEvents {

    private static final String TOPIC = "reporting.events";

    private SealEvents() {}

    static List<OutgoingEvent> of(SealedReport sealed, Restatement restatement) {
        ReportSeal seal = new ReportSeal(
                sealed.quarter().toString(),
                sealed.revision(),
                Checksum.of(sealed.report()),
                new Seal(sealed.seal()).manifestSha256(),
                sealed.keyId(),
                sealed.sealedAt());
        // A sequence begins with 1, a report's revisions with 0.
        return List.of(OutgoingEvent.of(
                TOPIC,
                sealed.revision() == 0
                        ? new QuarterlyReportSealed(seal)
                        : new QuarterlyReportRestated(seal, changes(restatement)),
                sealed.sealedAt(),
                sealed.revision() + 1L));
    }

    private static List<VerdictChange> changes(Restatement restatement) {
        return restatement.changes().stream()
                .filter(Change::isOfAScore)
                .flatMap(change -> verdict(change).stream())
                .toList();
    }

    /** Empty for a promise that only one of the revisions has. */
    private static Optional<VerdictChange> verdict(Change change) {
        String commitment = String.valueOf(change.commitment());
        return Change.verdict(change.before())
                .flatMap(before ->
                        Change.verdict(change.after()).map(after -> new VerdictChange(commitment, before, after)));
    }
}
