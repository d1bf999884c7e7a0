package io.telcopledge.support.policy;

import io.telcopledge.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * Who made a version, and why.
 *
 * @param by the manager's name in the issuer
 * @param reason for who reads the versions later, 1 to 1,000 characters
 */
public record Made(String by, String reason) {

    public Made {
        Require.id("by", by);
        Require.text("reason", reason, 1_000);
    }

    /** @throws io.telcopledge.contracts.InvalidEvent without a reason */
    public static Made of(String by, @Nullable String reason) {
        return new Made(by, Require.present("reason", reason));
    }
}
