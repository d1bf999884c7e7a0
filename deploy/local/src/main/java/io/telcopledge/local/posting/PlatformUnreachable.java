package io.telcopledge.local.posting;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No answer from the platform in the time that the caller had patience for. */
public final class PlatformUnreachable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public PlatformUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
