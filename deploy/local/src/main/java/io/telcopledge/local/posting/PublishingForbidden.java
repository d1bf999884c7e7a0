package io.telcopledge.local.posting;

import java.io.Serial;

/** The platform knows the caller and does not let them publish events, or does not know them at all. */
public final class PublishingForbidden extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PublishingForbidden(String message) {
        super(message);
    }
}
