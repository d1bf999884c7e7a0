package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.Require;

/**
 * Something that users asked for, found in what they said.
 *
 * @param needId the feedback service's id
 * @param said in the operator's words, fit to be published: no personal data
 */
public record Need(String needId, String said) {

    public Need {
        Require.id("needId", needId);
        Require.id("said", said);
    }
}
