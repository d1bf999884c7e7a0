package io.telcopledge.kit.identity;

import java.util.List;
import java.util.Locale;

/**
 * Whether every reader of a path reads the same: what decides who may come in and what answers are two readers. A path
 * with matrix parameters, empty or dotted segments, or characters that are encoded without need is none.
 */
final class PlainPath {

    private static final List<String> READ_DIFFERENTLY = List.of(";", "\\", "//", "%2f", "%5c", "%3b", "%00");

    private PlainPath() {}

    /**
     * @param path as it came
     * @param normalized the same without dotted segments and needless encoding (RFC 3986, 6.2.2)
     */
    static boolean is(String path, String normalized) {
        String lower = path.toLowerCase(Locale.ROOT);
        return path.equals(normalized) && READ_DIFFERENTLY.stream().noneMatch(lower::contains);
    }
}
