package io.telcopledge.kit.concurrency;

import io.telcopledge.kit.problem.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing as its entity tag (RFC 9110, 8.8.3 and 13.1).
 *
 * @param value another with each change that a reader can see
 */
public record Version(String value) {

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    /** A version that counts the changes. */
    public Version(long number) {
        this(Long.toString(number));
    }

    /** The strong tag, quotes included. */
    public String tag() {
        return '"' + value + '"';
    }

    /**
     * Lets a change pass that need not name a version, and one that names this.
     *
     * @param ifMatch the header's value, or null where it was not sent
     * @throws Refusal 412 when it names another version
     */
    public void permit(@Nullable String ifMatch) {
        // Strong comparison: a weak tag never matches.
        if (ifMatch != null && !names(ifMatch, tag())) {
            throw Refusal.of(
                    412, "precondition-failed", "It changed in the meantime: its version is " + tag() + " now.");
        }
    }

    /**
     * Lets a change pass that names this version.
     *
     * @param ifMatch the header's value, or null where it was not sent
     * @throws Refusal 428 where it was not sent, 412 when it names another version
     */
    public void demand(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Refusal.of(
                    428,
                    "precondition-required",
                    "Send the ETag that was read as If-Match, so that no change is lost.");
        }
        permit(ifMatch);
    }

    /**
     * Whether the reader has this version already, so that 304 is the answer.
     *
     * @param ifNoneMatch the header's value, or null where it was not sent
     */
    public boolean isHeldBy(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && names(ifNoneMatch.replace(WEAK, ""), tag());
    }

    private static boolean names(String header, String tag) {
        return header.strip().equals(ANY)
                || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(tag::equals);
    }
}
