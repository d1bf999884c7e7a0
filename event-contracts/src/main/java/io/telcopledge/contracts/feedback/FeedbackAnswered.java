package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.Require;

/** Who gave feedback knows what became of it. */
public record FeedbackAnswered(FeedbackFacts feedback) implements FeedbackEvent {

    public FeedbackAnswered {
        Require.present("feedback", feedback);
        Require.present("feedback.answeredAt", feedback.answeredAt());
    }
}
