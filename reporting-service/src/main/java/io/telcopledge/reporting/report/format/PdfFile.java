package io.telcopledge.reporting.report.format;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A PDF of a well-formed page: tagged as PDF/UA asks (ISO 14289-1) and to be kept as PDF/A-3u (ISO 19005-3), so that
 * its text can be read aloud, searched and copied.
 */
final class PdfFile {

    /** The family's name in the page's style. */
    private static final String FAMILY = "report";

    private PdfFile() {}

    static byte[] of(String page, File font) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .useFont(font, FAMILY)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("TelcoPledge")
                    .toStream(out)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the PDF could not be written", failed);
        }
        return out.toByteArray();
    }
}
