package io.telcopledge.contracts;

import java.util.regex.Pattern;

/**
 * The form that personal text has on the log: encrypted for the one service that may read it, so that no Kafka segment
 * holds it in the clear, and for the one event that carries it, so that it reads as nothing in another. Written
 * {@code sealed:2:}, the id of the key, a colon and base64. What was sealed by the form before ({@code sealed:1:}) was
 * bound to no event, and is not read.
 */
public final class Sealed {

    /** What every version of the form begins with. */
    public static final String PREFIX = "sealed:";

    private static final String CURRENT = PREFIX + "2:";

    /** 10,000 characters of four UTF-8 bytes, base64 and the cipher's overhead. */
    public static final int LONGEST = 54_000;

    private static final Pattern ANY_VERSION = Pattern.compile("(?s)sealed:[0-9]+:.*");

    private static final Pattern FORM = Pattern.compile(
            CURRENT + "[0-9a-f]{8}:([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})");

    private Sealed() {}

    public static boolean isSealed(String value) {
        return ANY_VERSION.matcher(value).matches();
    }

    /** Whether key and padded base64 (RFC 4648 section 4) follow the prefix of the current version. */
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** @param key 8 hexadecimal digits */
    public static String of(String key, String base64) {
        return CURRENT + key + ":" + base64;
    }

    /** The id of the key of a well-formed one. */
    public static String keyOf(String wellFormed) {
        return wellFormed.substring(CURRENT.length(), CURRENT.length() + 8);
    }

    public static String base64Of(String wellFormed) {
        return wellFormed.substring(CURRENT.length() + 9);
    }
}
