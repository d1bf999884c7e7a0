package io.telcopledge.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who guesses waits; nobody else does. */
class WrongPasswordsTest {

    private static final String HERE = "127.0.0.1";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private WrongPasswords wrong;

    @BeforeEach
    void start() {
        wrong = new WrongPasswords(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        for (int i = 0; i < WrongPasswords.AT_ONCE; i++) {
            assertThat(wrong.attempt("agent", HERE)).isEmpty();
        }
    }

    @Test
    void aFewAreTakenAtOnceAndThenOneAtATime() {
        assertThat(wrong.attempt("agent", HERE)).contains(WrongPasswords.EACH);

        now = now.plus(WrongPasswords.EACH);
        assertThat(wrong.attempt("agent", HERE)).isEmpty();
        assertThat(wrong.attempt("agent", HERE)).isPresent();

        now = now.plus(Duration.ofMinutes(1));
        assertThat(wrong.attempt("agent", HERE)).isEmpty();
    }

    @Test
    void anotherUserAndAnotherAddressAreNotLockedOut() {
        assertThat(wrong.attempt("supervisor", HERE)).isEmpty();
        assertThat(wrong.attempt("agent", "10.0.0.1")).isEmpty();
    }

    @Test
    void whatWasRightCountsForNothing() {
        now = now.plus(WrongPasswords.EACH);
        assertThat(wrong.attempt("agent", HERE)).isEmpty();
        wrong.right("agent", HERE);

        for (int i = 0; i < WrongPasswords.AT_ONCE; i++) {
            assertThat(wrong.attempt("agent", HERE)).isEmpty();
        }
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 20_000; i++) {
            wrong.attempt("agent", "2001:db8::" + Integer.toHexString(i));
        }

        // The oldest was forgotten.
        assertThat(wrong.attempt("agent", HERE)).isEmpty();
    }
}
