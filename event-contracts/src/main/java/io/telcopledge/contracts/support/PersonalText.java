package io.telcopledge.contracts.support;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.Sealed;
import org.jspecify.annotations.Nullable;

/** What a person wrote: at most {@value #LONGEST} characters in the clear, or sealed for the journey. */
final class PersonalText {

    static final int LONGEST = 10_000;

    private PersonalText() {}

    static void check(String field, @Nullable String value) {
        if (value == null) {
            return;
        }
        boolean isSealed = Sealed.isSealed(value);
        Require.text(field, value, isSealed ? Sealed.LONGEST : LONGEST);
        if (isSealed && !Sealed.isWellFormed(value)) {
            throw new InvalidEvent(field, "must be sealed:2:, the id of a key, a colon and base64");
        }
    }
}
