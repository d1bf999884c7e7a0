package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;

/**
 * A verdict and why.
 *
 * @param settled whether only a correction of the evidence can still change it
 * @param reason one line for the public
 */
public record Judgement(Verdict verdict, boolean settled, Words reason) {

    /** Of figures that are told to nobody, since they could tell of one person; what was found of them is not said. */
    public static final Judgement WITHHELD = new Judgement(
            Verdict.UNPROVEN,
            false,
            new Words(
                    "为保护当事人，不公布本地区的数据：季度尚未结束，或人数过少",
                    "Left out to protect people: the quarter is in progress, or the region's cases are too few"));
}
