package io.telcopledge.reporting.report.format;

import java.io.File;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page and the fonts that it needs, so that every character is printed as what it is. One that no font has a glyph
 * for is printed as its code point: a document never says another text without a word.
 *
 * @param fonts the first for most of the text, the others for what it lacks
 * @param unprintable whether a code point stands for some character
 */
record Typesetting(String page, List<File> fonts, boolean unprintable) {

    private static final int MOST = 24;

    /** As many as there can be: a page is written before it is known which it needs. */
    static final String FAMILIES =
            IntStream.range(0, MOST).mapToObj(Typesetting::family).collect(Collectors.joining(", "));

    static Typesetting of(String page, FontFile main, Iterator<FontFile> others) {
        BitSet missing = new BitSet();
        page.codePoints().filter(c -> c >= ' ' && !main.has(c) && !isUnseen(c)).forEach(missing::set);
        List<File> fonts = new ArrayList<>(List.of(main.file()));
        while (!missing.isEmpty() && others.hasNext() && fonts.size() < MOST) {
            FontFile font = others.next();
            if (missing.intersects(font.glyphs())) {
                missing.andNot(font.glyphs());
                fonts.add(font.file());
            }
        }
        String printable = page.codePoints()
                .filter(c -> !isUnseen(c) || main.has(c))
                .mapToObj(c -> missing.get(c) ? codePoint(c) : Character.toString(c))
                .collect(Collectors.joining());
        return new Typesetting(printable, List.copyOf(fonts), !missing.isEmpty());
    }

    /** Joiners and selectors choose among glyphs, and have none themselves. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static String codePoint(int c) {
        return "[U+%04X]".formatted(c);
    }

    /** The families' names in the page's style: a character is set in the first that has it. */
    static String family(int font) {
        return "report" + font;
    }
}
