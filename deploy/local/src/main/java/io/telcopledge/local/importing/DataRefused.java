package io.telcopledge.local.importing;

import io.telcopledge.contracts.TextRule;
import java.io.Serial;

/** A data file that cannot be used at all; tells which and why. */
final class DataRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DataRefused(String problem) {
        super(TextRule.LINE.legible(problem));
    }
}
