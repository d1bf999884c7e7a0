package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.EventData;

/** What every event of a piece of feedback has: all that is known of it. */
public sealed interface FeedbackEvent extends EventData permits FeedbackReceived, FeedbackRouted, FeedbackAnswered {

    FeedbackFacts feedback();

    @Override
    default String key() {
        return feedback().feedbackId();
    }
}
