package io.telcopledge.reporting.report.seal;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.MissedRange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seal vouches for; its canonical JSON is what is signed.
 *
 * @param form name and version of this contract
 * @param revision 0 for the first
 * @param zone whose calendar the quarter is of
 * @param reportSha256 of the report's bytes, hexadecimal
 * @param commitmentsSha256 of the commitments file's bytes, hexadecimal
 * @param sumsSha256 of the summed evidence's bytes, hexadecimal; null in the oldest manifests, when it was not kept
 * @param formulas by name and version
 * @param narratives which version of which department's the report holds
 * @param evidence by topic, its id and partition
 * @param missed what is known to be missing of the evidence
 * @param supersedes SHA-256 of the manifest of the revision before; null in revision 0
 */
public record Manifest(
        String form,
        Quarter quarter,
        int revision,
        String zone,
        Instant sealedAt,
        String reportSha256,
        String commitmentsSha256,
        @Nullable String sumsSha256,
        List<String> formulas,
        List<NarrativeVersion> narratives,
        List<EvidenceRange> evidence,
        List<MissedRange> missed,
        @Nullable String supersedes) {

    public static final String FORM = "telcopledge/report-manifest@1";

    public Manifest {
        formulas = List.copyOf(formulas);
        narratives = List.copyOf(narratives);
        evidence = List.copyOf(evidence);
        missed = List.copyOf(missed);
    }

    /** One version of a department's narrative. */
    public record NarrativeVersion(String department, int version) {}
}
