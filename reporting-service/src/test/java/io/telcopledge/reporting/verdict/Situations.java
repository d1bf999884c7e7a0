package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;

/** Situations to be judged, of the promises as they are. */
final class Situations {

    static final Share COMPLETE = new Share(90, 90);
    static final Share HALF = new Share(45, 90);

    private Situations() {}

    static Commitment promise(String id) {
        return CommitmentsFile.packaged().withId(id).orElseThrow();
    }

    static Judgement hotline(Phase phase, long waitMillis, long answered, Share covered) {
        return Judging.judge(new Situation(
                promise("hotline-wait"), phase, Measurement.of(waitMillis, answered), covered, Share.ALL));
    }

    /** Cases of which all outcomes are reported. */
    static Judgement complaints(Phase phase, long met, long breached, long running, long atRisk, Share covered) {
        long cases = met + breached + running;
        return Judging.judge(new Situation(
                promise("complaint-answer"),
                phase,
                Measurement.of(
                        met, met + breached, new Outcomes(breached, 0, running, atRisk, new Share(cases, cases))),
                covered,
                Share.ALL));
    }
}
