package io.telcopledge.kit.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;

/** Decides at each step of a process whether it is its last. */
final class Chaos {

    /** The process is dead; it does nothing any more, whoever asks it to. */
    static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Crash() {
            super("killed", null, false, false);
        }
    }

    private final SplittableRandom random;
    private boolean calm;
    private boolean dead;
    private int crashes;

    Chaos(SplittableRandom random) {
        this.random = random;
    }

    /** Between any two steps of a process. */
    void step() {
        if (dead) {
            throw new Crash();
        }
        if (calm) {
            return;
        }
        int dice = random.nextInt(100);
        if (dice < 4) {
            dead = true;
            crashes++;
            throw new Crash();
        }
        if (dice < 6) {
            throw new UncheckedIOException(new IOException("the connection is lost"));
        }
    }

    boolean isDead() {
        return dead;
    }

    /** Another process starts. */
    void revive() {
        dead = false;
    }

    /** Nothing fails from now on. */
    void end() {
        calm = true;
        dead = false;
    }

    int crashes() {
        return crashes;
    }
}
