package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;

/**
 * A promise whose figure or verdict was corrected.
 *
 * @param commitment its id
 * @param before the verdict that was sealed before
 * @param after the verdict now, the same where only the figure changed
 */
public record VerdictChange(String commitment, String before, String after) {

    public VerdictChange {
        Require.id("commitment", commitment);
        Require.id("before", before);
        Require.id("after", after);
    }
}
