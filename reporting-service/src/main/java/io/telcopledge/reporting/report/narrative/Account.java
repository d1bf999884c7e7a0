package io.telcopledge.reporting.report.narrative;

import io.telcopledge.contracts.Require;
import io.telcopledge.reporting.commitment.Words;

/**
 * What a department says.
 *
 * @param causes why promises stand as they do
 * @param remedies what is done about it
 */
public record Account(Words causes, Words remedies) {

    private static final int LONGEST = 10_000;

    public Account {
        check("causes", causes);
        check("remedies", remedies);
    }

    private static void check(String field, Words words) {
        Require.text(field + ".zh", words.zh(), LONGEST);
        Require.text(field + ".en", words.en(), LONGEST);
    }
}
