package io.telcopledge.reporting.report.format;

import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The font that PDFs are set in: one that has Chinese, from the operating system. Debian's is in fonts-wqy-microhei.
 */
@ApplicationScoped
class PdfFont {

    private final Path file;

    PdfFont(
            @ConfigProperty(
                            name = "telcopledge.report.pdf-font",
                            defaultValue = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")
                    Path file) {
        this.file = file;
    }

    /**
     * Finds the file.
     *
     * @throws Refusal 503 where it is not installed
     */
    File file() {
        if (!Files.isReadable(file)) {
            throw Refusal.of(
                    503,
                    "pdf-font-absent",
                    "No PDF can be made here: the font " + file + " is not installed (Debian: fonts-wqy-microhei, or"
                            + " telcopledge.report.pdf-font). The other formats are not affected.");
        }
        return file.toFile();
    }
}
