package io.telcopledge.reporting.report.format;

import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The fonts that PDFs are set in, from the operating system: one that has Chinese, and others for what it lacks, of
 * which a page takes only those that it needs.
 */
@ApplicationScoped
class PdfFonts {

    /**
     * A font is held whole while a page is set, several times over: a larger part of the heap would end the service.
     */
    private static final long LARGEST = Runtime.getRuntime().maxMemory() / 16;

    private final Path main;
    private final List<Path> others;
    private final Map<File, FontFile> known = new ConcurrentHashMap<>();

    /**
     * Takes their places.
     *
     * @param main Debian: fonts-wqy-microhei
     * @param others files, and folders whose regular fonts are meant, in the order in which they are asked; what is not
     *     there, or too large for this heap, is passed over. Debian: fonts-noto-core for the scripts of the world,
     *     fonts-symbola for signs, fonts-hanazono for the rarer Chinese characters
     */
    PdfFonts(
            @ConfigProperty(
                            name = "telcopledge.report.pdf-font",
                            defaultValue = "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")
                    Path main,
            @ConfigProperty(
                            name = "telcopledge.report.pdf-fallback-fonts",
                            defaultValue = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf,"
                                    + "/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf,"
                                    + "/usr/share/fonts/truetype/ancient-scripts/Symbola_hint.ttf,"
                                    + "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf,"
                                    + "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf,"
                                    + "/usr/share/fonts/truetype/noto")
                    List<Path> others) {
        this.main = main;
        this.others = List.copyOf(others);
    }

    /**
     * Finds the fonts that a page needs.
     *
     * @throws Refusal 503 where the main one is not installed
     */
    Typesetting set(String page) {
        Stream<FontFile> asked = others.stream()
                .flatMap(PdfFonts::files)
                .filter(font -> font.length() <= LARGEST)
                .map(this::known);
        return Typesetting.of(page, known(checked().toFile()), asked.iterator());
    }

    /** The main font; what has none is refused before anything is written. */
    Path checked() {
        if (!Files.isReadable(main)) {
            throw Refusal.of(
                    503,
                    "pdf-font-absent",
                    "No PDF can be made here: the font " + main + " is not installed (Debian: fonts-wqy-microhei, or"
                            + " telcopledge.report.pdf-font). The other formats are not affected.");
        }
        return main;
    }

    private FontFile known(File file) {
        return known.computeIfAbsent(file, FontFile::of);
    }

    private static Stream<File> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Files.isReadable(path) ? Stream.of(path.toFile()) : Stream.empty();
        }
        try (Stream<Path> fonts = Files.list(path)) {
            return fonts
                    .filter(font -> font.getFileName().toString().endsWith("-Regular.ttf"))
                    .sorted()
                    .map(Path::toFile)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
