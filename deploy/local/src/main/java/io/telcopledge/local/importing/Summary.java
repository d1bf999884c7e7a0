package io.telcopledge.local.importing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import says at its end.
 *
 * @param covered whether the spans were declared as covered
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
        count(out, tally.ignored(), "rows ignored, as the mapping says");
        count(out, tally.repeated(), "rows say what an earlier row said, and count once");
        tally.outside()
                .forEach((stream, rows) -> out.printf(
                        Locale.ROOT,
                        "Outside of the span of %s: %,d rows (%s; for them the file is not complete)%n",
                        stream,
                        rows,
                        trial ? "they would be sent" : "sent"));
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

    private static void count(PrintWriter out, long rows, String what) {
        if (rows > 0) {
            out.printf(Locale.ROOT, "%,d %s%n", rows, what);
        }
    }

    private String coverage() {
        Coverage coverage = mapping.coverage();
        if (coverage.declared().isEmpty()) {
            return "Nothing is declared as covered: the mapping names no stream for which the file is complete.";
        }
        return covered
                ? "Declared as covered: " + coverage
                : "Not declared as covered, because refused rows are missing: " + coverage
                        + ". Mend them and import again, or give --declare-covered.";
    }
}
