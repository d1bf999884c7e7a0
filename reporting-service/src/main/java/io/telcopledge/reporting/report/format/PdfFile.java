package io.telcopledge.reporting.report.format;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;

/**
 * A PDF of a well-formed page: tagged as PDF/UA asks (ISO 14289-1) and to be kept as PDF/A-3u (ISO 19005-3), so that
 * its text can be read aloud, searched and copied.
 */
final class PdfFile {

    private PdfFile() {}

    static byte[] of(Typesetting set) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(set.page(), null);
            for (int font = 0; font < set.fonts().size(); font++) {
                builder.useFont(set.fonts().get(font), Typesetting.family(font));
            }
            if (Bidi.requiresBidi(set.page().toCharArray(), 0, set.page().length())) {
                builder.useUnicodeBidiSplitter(RightToLeft::new).useUnicodeBidiReorderer(new RightToLeft());
            }
            builder.usePdfUaAccessibility(true)
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
