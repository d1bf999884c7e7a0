package io.telcopledge.reporting.report.seal.application;

import io.telcopledge.reporting.report.application.ComposedReport;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.content.NarrativeContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.Status;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.seal.ReportForm;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.report.seal.sums.Sums;
import io.telcopledge.reporting.report.seal.sums.SumsForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a report that could be sealed.
 *
 * @param revision that it would be
 * @param narratives in effect
 * @param earlier restatements that are sealed
 * @param restatement what it changes itself; nothing in revision 0
 * @param supersedes SHA-256 of the manifest of the revision before; null in revision 0
 */
record Proposal(
        ComposedReport figures,
        int revision,
        List<Narrative> narratives,
        List<Restatement> earlier,
        Restatement restatement,
        @Nullable String supersedes) {

    /** Whether it says what is sealed already. */
    boolean saysNothingNew() {
        return revision > 0 && restatement.changes().isEmpty();
    }

    CanonicalReport draft() {
        return CanonicalReport.of(content(Status.DRAFT, restatement));
    }

    /** @param reason in the sealer's words, empty for revision 0 */
    CanonicalReport sealed(String reason) {
        return CanonicalReport.of(content(Status.SEALED, restatement.because(reason)));
    }

    /** As another version of the service would have sealed it. */
    String sealedIn(ReportForm form, String reason) {
        return new String(form.write(content(Status.SEALED, restatement.because(reason))), StandardCharsets.UTF_8);
    }

    /** The evidence that its figures are of, as it is sealed. */
    String sums() {
        return sums(SumsForm.SECOND);
    }

    String sums(SumsForm form) {
        return form.write(Sums.of(figures.evidence(), figures.content().zone()));
    }

    private ReportContent content(Status status, Restatement last) {
        List<Restatement> restatements = new ArrayList<>(earlier);
        if (revision > 0) {
            restatements.add(last);
        }
        return figures.content().edition(status, revision, NarrativeContent.of(narratives), restatements);
    }
}
