package io.telcopledge.reporting.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PDF prints of a text, by what is read out of it again. */
class PdfFontsTest {

    private static final Path MAIN = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");
    private static final Path HANAZONO = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf");
    private static final Path SYMBOLA = Path.of("/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf");

    private final PdfFonts fonts =
            new PdfFonts(MAIN, List.of(SYMBOLA, HANAZONO, NOTO.resolve("NotoNaskhArabic-Regular.ttf"), NOTO));

    @BeforeEach
    void needFonts() {
        assumeThat(List.of(MAIN, NOTO, HANAZONO, SYMBOLA))
                .allMatch(font -> font.toFile().canRead());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u534e\u4e3a",
                "\ud842\udfb7\u91ce\u7ad9",
                "\ud872\udf4a",
                "\ud83d\udcf5",
                "\u0f68\u0f7c\u0f7e",
                "\u0645\u0631\u062d\u0628\u0627",
                "\u1820\u1823",
                "\ua000\ua001",
                "\u0e2a\u0e27\u0e31\u0e2a"
            })
    void aCharacterBeyondTheMainFontIsPrintedAsItself(String text) throws IOException {
        assertThat(printed(fonts.set(page(text)))).doesNotContain("#").contains(text);
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsItsCodePoint() throws IOException {
        Typesetting set = fonts.set(page("a\udbc0\udc01b"));

        assertThat(set.unprintable()).isTrue();
        assertThat(printed(set)).contains("a[U+100001]b");
    }

    @Test
    void anOrdinaryPageNeedsNoOtherFont() {
        assertThat(fonts.set(page("\u670d\u52a1 30.00 s \u00b1")).fonts()).containsExactly(MAIN.toFile());
    }

    private static String page(String text) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>t</title>"
                + "<meta name=\"description\" content=\"t\"/><meta name=\"subject\" content=\"t\"/>"
                + "<meta name=\"author\" content=\"t\"/><style>* { font-family: " + Typesetting.FAMILIES
                + "; }</style></head><body><p>" + text + "</p></body></html>";
    }

    private static String printed(Typesetting set) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(set))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
