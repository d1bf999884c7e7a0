package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of policies and calendars: they stand in addresses, and a policy's is its clock's. */
final class PolicyIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,59}");

    private PolicyIds() {}

    static String require(@Nullable String id) {
        String present = Require.present("id", id);
        if (!FORM.matcher(present).matches()) {
            throw new InvalidEvent("id", "must be 1 to 60 lower-case letters, digits and single hyphens between them");
        }
        return present;
    }
}
