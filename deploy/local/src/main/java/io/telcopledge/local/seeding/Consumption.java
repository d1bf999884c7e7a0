package io.telcopledge.local.seeding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Waits until the services have taken in all that they were told, and nothing follows from it any more. */
final class Consumption {

    private static final long LOOK_MILLIS = 500;
    /** Longer than the services take to publish what follows from an event. */
    private static final Duration QUIET = Duration.ofSeconds(6);

    private final Clock clock;
    private final Consumer<String> progress;

    Consumption(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** @param expected the records that must be there at least */
    void await(Backlog backlog, long expected) throws InterruptedException {
        Backlog.Reading before = Backlog.Reading.NONE;
        Instant quietSince = clock.instant();
        Instant told = quietSince;
        while (Duration.between(quietSince, clock.instant()).compareTo(QUIET) < 0) {
            Backlog.Reading reading = read(backlog, before);
            boolean quiet = reading.equals(before) && reading.unread() == 0 && reading.inbound() >= expected;
            Instant now = clock.instant();
            quietSince = quiet ? quietSince : now;
            if (Duration.between(told, now).compareTo(Duration.ofSeconds(2)) >= 0) {
                progress.accept(String.format(
                        Locale.ROOT,
                        "the services are reading: %,d events to go",
                        reading.unread() + Math.max(0, expected - reading.inbound())));
                told = now;
            }
            before = reading;
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** A broker that is starting again has no reading; the wait goes on. */
    private static Backlog.Reading read(Backlog backlog, Backlog.Reading before) throws InterruptedException {
        try {
            return backlog.read();
        } catch (ExecutionException unreachable) {
            return before.unknown();
        }
    }
}
