package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.Require;

/** Feedback came in on a channel. */
public record FeedbackReceived(FeedbackFacts feedback) implements FeedbackEvent {

    public FeedbackReceived {
        Require.present("feedback", feedback);
    }
}
