package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.Require;

/** The department that has to act on feedback has it. */
public record FeedbackRouted(FeedbackFacts feedback) implements FeedbackEvent {

    public FeedbackRouted {
        Require.present("feedback", feedback);
        Require.present("feedback.department", feedback.department());
        Require.present("feedback.routedAt", feedback.routedAt());
    }
}
