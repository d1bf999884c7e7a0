package io.telcopledge.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a file whose charset may not be the one that it is said to have. */
final class FileText {

    /** What bytes that are no text read as: no character (Unicode, 23.7), so that no text has it itself. */
    static final char UNDECODABLE = '\uFFFF';

    private static final Map<Charset, byte[]> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        MARKS.put(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});
        MARKS.put(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    private FileText() {}

    /** @param said the charset, unless the file begins with the byte order mark of another */
    static BufferedReader open(Path file, Charset said) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), 3);
        byte[] begin = bytes.readNBytes(3);
        Charset charset = said;
        int mark = 0;
        for (Map.Entry<Charset, byte[]> known : MARKS.entrySet()) {
            if (startsWith(begin, known.getValue())) {
                charset = known.getKey();
                mark = known.getValue().length;
            }
        }
        bytes.unread(begin, mark, begin.length - mark);
        return new BufferedReader(new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE))));
    }

    private static boolean startsWith(byte[] bytes, byte[] begin) {
        for (int i = 0; i < begin.length; i++) {
            if (i >= bytes.length || bytes[i] != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
