package io.telcopledge.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.Serial;

/** A text of a body that has a character which it may not have. */
public final class IllegibleText extends MismatchedInputException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param problem names the character and quotes nothing else */
    IllegibleText(JsonParser parser, String problem) {
        super(parser, problem, String.class);
    }

    public String problem() {
        return getOriginalMessage();
    }
}
