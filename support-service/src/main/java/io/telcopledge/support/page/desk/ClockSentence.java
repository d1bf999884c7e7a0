package io.telcopledge.support.page.desk;

import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.SlaExplanation;
import io.telcopledge.support.page.TimeText;

/** Why this deadline, and why this state, in sentences. */
record ClockSentence(SlaExplanation clock, TimeText times) {

    /** What holds now. */
    String state() {
        String used = times.duration(clock.used());
        String due = times.minute(clock.deadline());
        return switch (clock.why()) {
            case TIME_LEFT ->
                say(
                        "已用 " + clock.usedPercent() + "%（" + used + "），应于 " + due + " 前完成，" + left() + "。",
                        clock.usedPercent() + " % of its time is used up (" + used + "). It is due by " + due + ": "
                                + left() + ".");
            case PAUSED ->
                say("已暂停，暂停期间不会到期；" + left() + "。", "It is paused, and no deadline passes meanwhile: " + left() + ".");
            case DEADLINE_PASSED ->
                say(
                        "已于 " + due + " 到期而未完成，" + left() + "。",
                        "It was due by " + due + " and is not done: " + left() + ".");
            case STOPPED_IN_TIME ->
                say(
                        "按时完成，用时 " + used + "，期限为 " + due + "。",
                        "It was done in time: after " + used + ", due by " + due + ".");
            case STOPPED_LATE ->
                say(
                        "完成时已超时：期限为 " + due + "，用时 " + used + "。",
                        "It was done late: after " + used + ", due by " + due + ".");
            case CANCELLED_IN_TIME ->
                say("到期前已不再适用" + because() + "。", "It ceased to apply before it was due" + because() + ".");
            case CANCELLED_LATE ->
                say(
                        "不再适用时已超时" + because() + "，超时成立。",
                        "It ceased to apply after it was due" + because() + ", so that it stays late.");
        };
    }

    /** By which policy, and what that counts. */
    String policy() {
        String allowance = times.duration(clock.granted());
        String counting = clock.days().isEmpty()
                ? say("全天候计时", "around the clock")
                : say("按日历 " + clock.calendar() + " 计时", "by the calendar " + clock.calendar());
        String holding =
                clock.waiting().holds() ? say("等待期间暂停", "held while the case waits") : say("不可暂停", "nothing holds it");
        String sentence = say(
                "自 " + times.minute(clock.startedAt()) + " 起共 " + allowance + "，" + counting + "，" + holding + "；规则版本 "
                        + clock.policyVersion() + "。",
                allowance + " from " + times.minute(clock.startedAt()) + ", " + counting + ", " + holding + "; version "
                        + clock.policyVersion() + " of the policy.");
        Mark change = clock.policyChange();
        return change == null
                ? sentence
                : sentence
                        + say(
                                " 规则自 " + times.minute(change.at()) + " 起变更：" + change.reason() + "。",
                                " The policy was changed on " + times.minute(change.at()) + ": " + change.reason()
                                        + ".");
    }

    /** What who ended it told. */
    private String because() {
        return clock.reason() == null ? "" : say("（" + clock.reason() + "）", " (" + clock.reason() + ")");
    }

    private String left() {
        return clock.remaining() == null ? "" : times.left(clock.remaining());
    }

    private String say(String zh, String en) {
        Language language = times.language();
        return language.say(zh, en);
    }
}
