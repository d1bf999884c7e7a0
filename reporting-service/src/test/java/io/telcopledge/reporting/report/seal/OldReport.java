package io.telcopledge.reporting.report.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A report that was sealed in the oldest form, once restated, with the files that were made of it. */
final class OldReport {

    static final String QUARTER = "2008-Q2";
    static final int REVISION = 1;
    static final String JSON = new String(file("report-first-form.json"), StandardCharsets.UTF_8);

    private OldReport() {}

    static byte[] file(String name) {
        try (InputStream file = OldReport.class.getResourceAsStream("/sealed/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
