package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.suppression.Suppression;
import io.telcopledge.reporting.verdict.Share;
import java.util.Map;

/**
 * How long the complaints of a quarter took until they were resolved.
 *
 * @param complaints all of them, resolved or not
 * @param untold those whose source does not tell what became of them
 * @param fastest the milliseconds within which so many percent of all were resolved; none where fewer are
 * @param covered the share of the quarter in which both complaints and their resolution were told
 */
public record Resolutions(long complaints, long untold, Map<Integer, Long> fastest, Share covered) {

    private static final Words UNTOLD =
            new Words("部分投诉的来源未报告处理结果", "the sources of some complaints do not tell what became of them");
    private static final Words FEW =
            new Words("投诉数量过小，为保护投诉人不予公布", "left out to protect people: the complaints are few");

    public Resolutions {
        fastest = Map.copyOf(fastest);
    }

    /**
     * ETSI EG 202 057-1: the time by which the fastest are resolved. What is not resolved is slower than all that is.
     */
    Finding fastest(int percent) {
        if (!covered.isAtLeast(RegimeFacts.ENOUGH_PERCENT)) {
            String part = covered.percent().toPlainString();
            return Finding.missing(new Words(
                    "投诉及其解决的证据仅覆盖本季度的 " + part + " %",
                    "complaints and their resolution are told of only " + part + " % of the quarter"));
        }
        if (complaints < Suppression.THRESHOLD) {
            return Finding.missing(FEW);
        }
        if (!new Share(complaints - untold, complaints).isAtLeast(RegimeFacts.ENOUGH_PERCENT)) {
            return Finding.missing(UNTOLD);
        }
        Long millis = fastest.get(percent);
        return millis == null
                ? Finding.missing(new Words(
                        "已解决的投诉不足 " + percent + " %", "fewer than " + percent + " % of the complaints are resolved"))
                : Finding.exact(new Ratio(millis, 1));
    }
}
