package io.telcopledge.reporting.report.seal.verify;

import java.util.List;

/**
 * One thing that was held against another.
 *
 * @param details where they differ, or why they could not be compared; empty where they are the same
 */
public record Check(Subject subject, Outcome outcome, List<String> details) {

    public Check {
        details = List.copyOf(details);
    }

    /** What is checked, in this order. */
    public enum Subject {
        /** Of a bundle: the key that signed it, against those of the operator. */
        KEY,
        /** The manifest's, under the published key that it names. */
        SIGNATURE,
        /** The kept report against the manifest's hash of it. */
        REPORT,
        /** The kept commitments file against the manifest's hash of it. */
        COMMITMENTS,
        /** The kept sums of the evidence against the manifest's hash of them. */
        SUMS,
        /** The revision before against the manifest's hash of its manifest. */
        PREDECESSOR,
        /** Each partition's evidence against the manifest's offsets, count and hash. */
        EVIDENCE,
        /** The report, computed again from the evidence alone, byte for byte. */
        RECOMPUTATION,
        /** The same with the commitments that are in force today: a change of them must not reach back. */
        COMMITMENTS_TODAY,
        /** Each promise's figures and verdicts, computed again from the sums alone: what a bundle can show. */
        FIGURES
    }

    /** What was found. */
    public enum Outcome {
        SAME,
        DIFFERS,
        UNCHECKABLE
    }

    public static Check same(Subject subject) {
        return new Check(subject, Outcome.SAME, List.of());
    }

    /** The same where there is no difference. */
    public static Check of(Subject subject, List<String> differences) {
        return new Check(subject, differences.isEmpty() ? Outcome.SAME : Outcome.DIFFERS, differences);
    }

    public static Check uncheckable(Subject subject, String why) {
        return new Check(subject, Outcome.UNCHECKABLE, List.of(why));
    }
}
