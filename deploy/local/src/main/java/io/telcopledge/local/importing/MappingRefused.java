package io.telcopledge.local.importing;

import io.telcopledge.contracts.TextRule;
import java.io.Serial;

/** A mapping file that cannot be used; tells the line and the field. */
public final class MappingRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1 */
    MappingRefused(int line, String field, String problem) {
        super(TextRule.LINE.legible("line " + line + ": " + (field.isEmpty() ? "" : field + ": ") + problem));
    }

    MappingRefused(String problem) {
        super(problem);
    }
}
