package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.reporting.report.content.FeedbackContent;
import io.telcopledge.reporting.report.content.ReportContent;
import java.util.ArrayList;
import java.util.List;

/** What users said, and what was done. */
record FeedbackSections(ReportContent report, Voice voice) {

    List<Section> all() {
        FeedbackContent feedback = report.feedback();
        List<String> sentences = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        if (feedback.isProven()) {
            tables.add(handling(feedback));
        } else {
            sentences.add(voice.say(
                    "未证实：尚无系统发布反馈的受理与处理情况。", "Unproven: no system publishes how feedback was received and handled."));
        }
        if (feedback.done().isEmpty()) {
            sentences.add(voice.say(
                    "本季度没有因用户反馈而推出的服务。", "No service of the quarter answers something that users asked for."));
        } else {
            tables.add(done(feedback));
        }
        return List.of(
                new Section("feedback", voice.say("用户反馈：您说，我们做", "Feedback: you said, we did"), sentences, tables));
    }

    private Table handling(FeedbackContent feedback) {
        return new Table(
                "feedback-handling",
                voice.say("反馈处理", "How feedback was handled"),
                List.of(
                        Column.figure(voice.say("收到", "Received")),
                        Column.figure(voice.say("转交", "Routed")),
                        Column.figure(voice.say("答复", "Answered"))),
                List.of(List.of(
                        Entry.of(feedback.received(), FigureText.NONE),
                        Entry.of(feedback.routed(), FigureText.NONE),
                        Entry.of(feedback.answered(), FigureText.NONE))));
    }

    private Table done(FeedbackContent feedback) {
        return new Table(
                "said-and-done",
                voice.say("您说，我们做", "You said, we did"),
                List.of(
                        Column.text(voice.say("您说", "You said")),
                        Column.text(voice.say("我们做", "We did")),
                        Column.text(voice.say("日期", "Date"))),
                feedback.done().stream()
                        .map(done -> List.of(
                                Entry.of(done.said()),
                                Entry.of(done.done()),
                                Entry.of(done.on().toString())))
                        .toList());
    }
}
