package io.telcopledge.reporting.report.content;

import io.telcopledge.reporting.report.CanonicalJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A report's bytes. */
public final class CanonicalReport {

    private final byte[] bytes;
    private final byte[] sha256;

    private CanonicalReport(byte[] bytes, byte[] sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    public static CanonicalReport of(ReportContent content) {
        return asSealed(CanonicalJson.of(content));
    }

    /** Bytes that were written before, perhaps by another version, and stay as they are. */
    public static CanonicalReport asSealed(byte[] written) {
        byte[] bytes = written.clone();
        try {
            return new CanonicalReport(
                    bytes, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The checksum of the bytes, hexadecimal: what {@code sha256sum} prints of the downloaded file. */
    public String checksum() {
        return HexFormat.of().formatHex(sha256);
    }

    public byte[] sha256() {
        return sha256.clone();
    }
}
