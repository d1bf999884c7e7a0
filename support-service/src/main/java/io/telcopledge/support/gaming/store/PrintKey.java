package io.telcopledge.support.gaming.store;

import io.telcopledge.support.gaming.AnswerContent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of a quarter's fingerprints: without it nobody can try out what an answer might have said. */
public final class PrintKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PRINT_BYTES = 16;

    private final SecretKeySpec key;

    PrintKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The first 128 bits of HMAC-SHA-256 over what makes two answers the same, in hexadecimal. */
    public String print(String answer) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal(AnswerContent.essence(answer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, PRINT_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
