package io.telcopledge.local.embedded;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a name and a password come in. */
record PasswordDoor(DemoUsers users, WrongPasswords wrong) {

    /**
     * What became of an attempt.
     *
     * @param user null where name and password do not belong together
     * @param pause how long nothing more is tried; null where it was tried
     */
    record Outcome(@Nullable DemoUser user, @Nullable Duration pause) {

        Optional<DemoUser> known() {
            return Optional.ofNullable(user);
        }

        /** The header Retry-After: whole seconds, rounded up. */
        String retryAfter() {
            return Long.toString(
                    pause == null ? 0 : pause.plusNanos(999_999_999).toSeconds());
        }
    }

    Outcome open(String name, String password, String address) {
        // Names that nobody has count as one, so that inventing them brings nothing.
        String counted = users.named(name).map(DemoUser::name).orElse("");
        Optional<Duration> wait = wrong.attempt(counted, address);
        if (wait.isPresent()) {
            return new Outcome(null, wait.get());
        }
        Optional<DemoUser> user = users.authenticated(name, password);
        user.ifPresent(right -> wrong.right(counted, address));
        return new Outcome(user.orElse(null), null);
    }
}
