package io.telcopledge.reporting.report;

import io.telcopledge.reporting.commitment.Words;

/** The kinds of facts that figures are made of. */
public enum EvidenceKind {
    HOTLINE_INTERVALS("hotline-intervals", "热线 15 分钟时段", "15-minute hotline intervals"),
    CLOCKS("clocks", "投诉时限计时", "Complaint clocks"),
    COMPLAINTS("complaints", "投诉", "Complaints opened"),
    COMPLAINT_STEPS("complaint-steps", "投诉答复与解决", "Complaints answered or resolved");

    private final String id;
    private final String zh;
    private final String en;

    EvidenceKind(String id, String zh, String en) {
        this.id = id;
        this.zh = zh;
        this.en = en;
    }

    public String id() {
        return id;
    }

    public Words title() {
        return new Words(zh, en);
    }
}
