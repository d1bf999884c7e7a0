package io.telcopledge.reporting.report.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.function.Supplier;

/** Writes a report as a file; off the event loop, since a PDF takes its time. */
@ApplicationScoped
public class WriteFile {

    private final PdfFont font;

    WriteFile(PdfFont font) {
        this.font = font;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance reportPdf(ReportDocument report, String checksum);
    }

    public Uni<byte[]> as(FileFormat format, ReportDocument report, String checksum) {
        return switch (format) {
            case CSV -> offTheEventLoop(() -> CsvFile.of(report));
            case XLSX -> offTheEventLoop(() -> XlsxFile.of(report));
            case PDF -> pdf(report, checksum);
        };
    }

    private Uni<byte[]> pdf(ReportDocument report, String checksum) {
        File file = font.file();
        return Templates.reportPdf(report, checksum)
                .createUni()
                .chain(page -> offTheEventLoop(() -> PdfFile.of(page, file)));
    }

    private static Uni<byte[]> offTheEventLoop(Supplier<byte[]> write) {
        return Uni.createFrom().item(write).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
