package io.telcopledge.local.importing;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** A line about every second: rows, events, events a second, refused rows. */
final class Progress implements Consumer<ImportTally> {

    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final PrintWriter out;
    private final long begin = System.nanoTime();
    private long last = begin;

    Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(ImportTally tally) {
        long now = System.nanoTime();
        if (now - last >= EVERY) {
            last = now;
            out.println(line(tally, now - begin));
            out.flush();
        }
    }

    /** How many events a second it was, over the whole. */
    String rate(ImportTally tally) {
        return rate(tally.events(), System.nanoTime() - begin);
    }

    private static String line(ImportTally tally, long nanos) {
        return String.format(
                Locale.ROOT,
                "%,d rows · %,d events · %s · %,d refused",
                tally.rows(),
                tally.events(),
                rate(tally.events(), nanos),
                tally.refused());
    }

    private static String rate(long events, long nanos) {
        return String.format(Locale.ROOT, "%,d events/s", events * 1_000_000_000L / Math.max(nanos, 1));
    }
}
