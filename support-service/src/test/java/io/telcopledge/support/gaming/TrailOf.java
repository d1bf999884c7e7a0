package io.telcopledge.support.gaming;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint filed at hour 0, told hour by hour. */
final class TrailOf {

    static final Instant FILED = Instant.parse("2026-07-01T08:00:00Z");
    static final String ANSWER = "complaint-answer";
    static final String RESOLUTION = "complex-resolution";

    private final List<Deed> deeds = new ArrayList<>();
    private final List<PromisedTime> times = new ArrayList<>();

    static TrailOf promised(String clock, int hours, @Nullable Double endedAfter) {
        return new TrailOf().and(clock, hours, endedAfter);
    }

    TrailOf and(String clock, int hours, @Nullable Double endedAfter) {
        times.add(new PromisedTime(clock, FILED, hour(hours), endedAfter == null ? null : hour(endedAfter)));
        return this;
    }

    TrailOf then(Deed.Kind kind, double hour, @Nullable String by) {
        deeds.add(new Deed(kind, kind + "@" + hour, hour(hour), by));
        return this;
    }

    Trail trail() {
        return new Trail(null, deeds, times);
    }

    static Instant hour(double hours) {
        return FILED.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }
}
