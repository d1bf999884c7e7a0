package io.telcopledge.local.importing;

import java.io.Serial;

/** A data file that cannot be used at all; tells which and why. */
final class DataRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DataRefused(String problem) {
        super(problem);
    }
}
