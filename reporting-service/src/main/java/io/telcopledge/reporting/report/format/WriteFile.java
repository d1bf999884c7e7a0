package io.telcopledge.reporting.report.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;

/** Writes a report as a file. */
@ApplicationScoped
class WriteFile {

    /**
     * The version of all that is below: what it has written of a sealed report is kept. It is raised where that was
     * wrong and is to be written anew, and not for a nicer word.
     */
    static final String VERSION = "1";

    private final PdfFont font;
    private final RenderingQueue queue;

    WriteFile(PdfFont font, RenderingQueue queue) {
        this.font = font;
        this.queue = queue;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reportPdf(ReportDocument report, String checksum);
    }

    Uni<byte[]> as(FileFormat format, ReportDocument report, String checksum) {
        return switch (format) {
            case CSV -> queue.write(() -> CsvFile.of(report));
            case XLSX -> queue.write(() -> XlsxFile.of(report));
            case PDF -> pdf(report, checksum);
        };
    }

    private Uni<byte[]> pdf(ReportDocument report, String checksum) {
        File file = font.file();
        return queue.write(
                () -> PdfFile.of(Templates.reportPdf(report, checksum).render(), file));
    }
}
