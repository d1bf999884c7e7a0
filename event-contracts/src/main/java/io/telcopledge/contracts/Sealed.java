package io.telcopledge.contracts;

/**
 * The form that personal text has on the log: encrypted for the one service that may read it, so that no Kafka segment
 * holds it in the clear. Written {@code sealed:1:} and base64.
 */
public final class Sealed {

    public static final String PREFIX = "sealed:1:";

    /** 10,000 characters of four UTF-8 bytes, base64 and the cipher's overhead. */
    public static final int LONGEST = 54_000;

    private Sealed() {}

    public static boolean isSealed(String value) {
        return value.startsWith(PREFIX);
    }
}
