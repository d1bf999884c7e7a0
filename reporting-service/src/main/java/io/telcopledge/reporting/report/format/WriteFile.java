package io.telcopledge.reporting.report.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.limits.Requester;
import io.telcopledge.kit.limits.Workshop;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Writes a report as a file, one at a time: a PDF takes a good part of the heap while it is set, however many ask for
 * one.
 */
@ApplicationScoped
class WriteFile {

    /**
     * The version of all that is below: what it has written of a sealed report is kept. It is raised where that was
     * wrong and is to be written anew, and not for a nicer word.
     */
    static final String VERSION = "2";

    private static final Workshop.Size ONE_AT_A_TIME = new Workshop.Size(1, 6, 9);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final PdfFonts fonts;
    private final Requester requester;
    private final Workshop files;

    WriteFile(PdfFonts fonts, Requester requester, Vertx vertx) {
        this.fonts = fonts;
        this.requester = requester;
        this.files = new Workshop(vertx, "renderings", ONE_AT_A_TIME, SOON);
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reportPdf(
                ReportDocument report, String checksum, String families, boolean unprintable);
    }

    Uni<byte[]> as(FileFormat format, ReportDocument report, String checksum) {
        return switch (format) {
            case CSV -> files.work(requester.name(), () -> CsvFile.of(report));
            case XLSX -> files.work(requester.name(), () -> XlsxFile.of(report));
            case PDF -> pdf(report, checksum);
        };
    }

    private Uni<byte[]> pdf(ReportDocument report, String checksum) {
        fonts.checked();
        return files.work(requester.name(), () -> {
            Typesetting set = fonts.set(page(report, checksum, false));
            // That some characters are printed as code points is said in the document.
            return PdfFile.of(set.unprintable() ? fonts.set(page(report, checksum, true)) : set);
        });
    }

    private static String page(ReportDocument report, String checksum, boolean unprintable) {
        return Templates.reportPdf(report, checksum, Typesetting.FAMILIES, unprintable)
                .render();
    }
}
