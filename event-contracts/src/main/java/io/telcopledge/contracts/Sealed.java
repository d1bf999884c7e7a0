package io.telcopledge.contracts;

import java.util.regex.Pattern;

/**
 * The form that personal text has on the log: encrypted for the one service that may read it, so that no Kafka segment
 * holds it in the clear. Written {@code sealed:1:} and base64.
 */
public final class Sealed {

    public static final String PREFIX = "sealed:1:";

    /** 10,000 characters of four UTF-8 bytes, base64 and the cipher's overhead. */
    public static final int LONGEST = 54_000;

    private static final Pattern FORM =
            Pattern.compile(PREFIX + "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})");

    private Sealed() {}

    public static boolean isSealed(String value) {
        return value.startsWith(PREFIX);
    }

    /** Whether padded base64 (RFC 4648 section 4) follows the prefix. */
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }
}
