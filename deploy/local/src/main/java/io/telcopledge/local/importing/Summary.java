package io.telcopledge.local.importing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import says at its end.
 *
 * @param covered whether the span was declared as covered
 * @param trial whether nothing was sent
 * @param report where the refused rows are told
 */
record Summary(Mapping mapping, ImportTally tally, boolean covered, boolean trial, Path report) {

    void print(PrintWriter out, String rate) {
        String types = tally.byType().entrySet().stream()
                .map(type -> String.format(Locale.ROOT, "%s %,d", type.getKey(), type.getValue()))
                .collect(Collectors.joining(" · "));
        out.printf(
                Locale.ROOT,
                "%,d rows read, %,d refused; %,d events %s: %s (%s)%n",
                tally.rows(),
                tally.refused(),
                tally.events(),
                trial ? "checked and not sent" : "taken",
                types,
                rate);
        if (tally.refused() > 0) {
            out.println("Refused rows and the reasons: " + report);
        }
        if (!trial || !covered) {
            out.println(coverage());
        }
        if (!trial) {
            out.println("The figures follow in seconds. Importing the same file again has no effect.");
        }
        out.flush();
    }

    private String coverage() {
        var span = mapping.coverage().span();
        String what = String.join(", ", mapping.coverage().streams()) + " from " + span.from() + " to " + span.to();
        return covered
                ? "Declared as covered: " + what
                : "Not declared as covered, because refused rows are missing: " + what
                        + ". Mend them and import again, or give --declare-covered.";
    }
}
