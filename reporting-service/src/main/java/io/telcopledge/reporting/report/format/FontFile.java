package io.telcopledge.reporting.report.format;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font and the characters that it has glyphs for. They are looked up once and the font is let go: a large one is
 * larger than a report may make the heap.
 */
record FontFile(File file, BitSet glyphs) {

    /** The planes that have characters of scripts and signs. */
    private static final int LAST = 0x3FFFF;

    static FontFile of(File file) {
        try {
            return new FontFile(file, file.getName().endsWith(".ttc") ? ofCollection(file) : ofFont(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + file + " cannot be read", unreadable);
        }
    }

    boolean has(int character) {
        return glyphs.get(character);
    }

    private static BitSet ofFont(File file) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return glyphsOf(font);
        }
    }

    /** The first of a collection is the one that text is set in. */
    private static BitSet ofCollection(File file) throws IOException {
        BitSet[] first = new BitSet[1];
        try (TrueTypeCollection collection = new TrueTypeCollection(file)) {
            collection.processAllFonts(font -> first[0] = first[0] == null ? glyphsOf(font) : first[0]);
        }
        return first[0];
    }

    private static BitSet glyphsOf(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        BitSet glyphs = new BitSet(LAST);
        for (int character = ' '; character <= LAST; character++) {
            glyphs.set(character, lookup.getGlyphId(character) != 0);
        }
        return glyphs;
    }
}
