package io.telcopledge.reporting.report.content;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.Restatement;
import java.time.Instant;
import java.util.List;

/**
 * A quarter's report.
 *
 * @param form name and version of this contract
 * @param revision 0 for the first edition, one more for each restatement
 * @param zone whose calendar the quarter is of
 * @param from the quarter's first instant
 * @param to the first instant after it
 * @param asOf up to when the figures go: {@code to}, or for a running quarter the minute at which it is read
 * @param narratives of the departments that have said something, in their order
 * @param restatements what was corrected since revision 0, the first one first
 * @param methods the formulas in words
 */
public record ReportContent(
        String form,
        Quarter quarter,
        Status status,
        int revision,
        String zone,
        Instant from,
        Instant to,
        Instant asOf,
        List<CommitmentContent> commitments,
        List<NarrativeContent> narratives,
        List<Restatement> restatements,
        ComplaintsContent complaints,
        FeedbackContent feedback,
        List<MethodContent> methods,
        EvidenceContent evidence) {

    public static final String FORM = "telcopledge/quarterly-report@2";

    public ReportContent {
        commitments = List.copyOf(commitments);
        narratives = List.copyOf(narratives);
        restatements = List.copyOf(restatements);
        methods = List.copyOf(methods);
    }

    /** Whether the quarter is over, so that only further evidence can change the report. */
    public boolean hasEnded() {
        return asOf.equals(to);
    }

    /** The same figures as an edition that departments have written in, and that may be sealed. */
    public ReportContent edition(Status as, int number, List<NarrativeContent> words, List<Restatement> corrections) {
        return new ReportContent(
                form,
                quarter,
                as,
                number,
                zone,
                from,
                to,
                asOf,
                commitments,
                words,
                corrections,
                complaints,
                feedback,
                methods,
                evidence);
    }
}
