package io.telcopledge.contracts.support;

import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.Sealed;
import org.jspecify.annotations.Nullable;

/** What a person wrote: at most {@value #LONGEST} characters in the clear, or sealed for the journey. */
final class PersonalText {

    static final int LONGEST = 10_000;

    private PersonalText() {}

    static void check(String field, @Nullable String value) {
        if (value != null) {
            Require.text(field, value, Sealed.isSealed(value) ? Sealed.LONGEST : LONGEST);
        }
    }
}
