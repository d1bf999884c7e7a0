package io.telcopledge.support.gaming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pause that began when time was nearly up. Counted of the complaints whose time came to its last quarter; also where
 * the clock is one that no pause stops, for then the habit shows and nothing is won.
 */
public final class LatePause implements CaseRule {

    @Override
    public Optional<Check> check(Trail trail) {
        List<PromisedTime> late =
                trail.times().stream().filter(PromisedTime::reachedLastQuarter).toList();
        return late.stream()
                .map(PromisedTime::lastQuarter)
                .min(Instant::compareTo)
                .map(since -> trail.deeds(Deed.Kind.PAUSED)
                        .filter(pause -> late.stream().anyMatch(time -> time.wasNearlyUp(pause.at())))
                        .findFirst()
                        .map(pause -> found(trail, pause, late))
                        .orElseGet(() ->
                                new Check(GamingRule.LATE_PAUSE, trail.handler().orElse(null), since, null)));
    }

    private static Check found(Trail trail, Deed pause, List<PromisedTime> late) {
        PromisedTime time = late.stream()
                .filter(one -> one.wasNearlyUp(pause.at()))
                .findFirst()
                .orElseThrow();
        return new Check(
                GamingRule.LATE_PAUSE,
                pause.by() == null ? trail.handler().orElse(null) : pause.by(),
                time.lastQuarter(),
                new Check.Seen(pause.at(), time.clock(), time.usedPercent(pause.at()), 1, null));
    }
}
