package io.telcopledge.support.hotline;

import io.telcopledge.contracts.deadletter.DeadLettered.Failure;

/** Why what a switch tells of a call cannot be so. Part of what is shown: names are not changed. */
public enum CallDefect {
    OFFERED_IN_FUTURE("offeredAt", "lies in the future"),
    WAIT_ENDS_IN_FUTURE("waitMillis", "the wait ends in the future"),
    ENDED_IN_FUTURE("endedAt", "lies in the future"),
    RATED_IN_FUTURE("ratedAt", "lies in the future"),
    ANSWERED_BEFORE_OFFERED("answeredAt", "lies before offeredAt"),
    ABANDONED_BEFORE_OFFERED("abandonedAt", "lies before offeredAt"),
    ABANDONED_AFTER_A_DAY("abandonedAt", "lies more than a day after offeredAt"),
    ENDED_BEFORE_ANSWERED("endedAt", "lies before the call was answered"),
    ENDED_AFTER_A_DAY("endedAt", "lies more than a day after the call was answered"),
    WAIT_DISAGREES("waitMillis", "disagrees with the instants"),
    TALK_DISAGREES("talkMillis", "is longer than until endedAt"),
    FIRST_LEG_DISAGREES("legs", "the first is another than queue and offeredAt"),
    LEGS_OUT_OF_ORDER("legs", "one begins before the one before it ends"),
    LEGS_DISAGREE("legs", "do not add up to waitMillis"),
    TOLD_OTHERWISE("revision", "was told before with another content");

    private final String field;
    private final String reason;

    CallDefect(String field, String reason) {
        this.field = field;
        this.reason = reason;
    }

    /** The field that it names. */
    public String field() {
        return field;
    }

    /** Whether it cannot be so at all, or only beside what was told before. */
    public Failure failure() {
        return this == TOLD_OTHERWISE ? Failure.CONFLICT : Failure.REFUSED;
    }

    /** For the operator: field and reason, no value. */
    public String text() {
        return field + ": " + reason;
    }
}
