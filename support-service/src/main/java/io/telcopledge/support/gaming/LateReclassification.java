package io.telcopledge.support.gaming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Complexity changed when time was nearly up, to the side that helps: to complex while the answer is due, since what is
 * complex may take twice as long; to standard while the resolution is due, since a standard complaint has no term for
 * it. Counted of the complaints whose time came to its last quarter at all.
 */
public final class LateReclassification implements CaseRule {

    private final Map<Deed.Kind, String> helps;

    /**
     * @param answerClock the clock that a complaint made complex seems to outrun
     * @param resolutionClock the clock that a complaint made standard gets rid of
     */
    public LateReclassification(String answerClock, String resolutionClock) {
        this.helps = Map.of(Deed.Kind.MADE_COMPLEX, answerClock, Deed.Kind.MADE_STANDARD, resolutionClock);
    }

    @Override
    public Optional<Check> check(Trail trail) {
        List<PromisedTime> late = trail.times().stream()
                .filter(time -> helps.containsValue(time.clock()))
                .filter(PromisedTime::reachedLastQuarter)
                .toList();
        return late.stream()
                .map(PromisedTime::lastQuarter)
                .min(Instant::compareTo)
                .map(since -> late.stream()
                        .flatMap(time -> found(trail, time))
                        .findFirst()
                        .orElseGet(() -> new Check(
                                GamingRule.LATE_RECLASSIFICATION,
                                trail.handler().orElse(null),
                                since,
                                null)));
    }

    private Stream<Check> found(Trail trail, PromisedTime time) {
        return trail.deeds().stream()
                .filter(deed -> time.clock().equals(helps.get(deed.kind())))
                .filter(deed -> time.wasNearlyUp(deed.at()))
                .map(deed -> new Check(
                        GamingRule.LATE_RECLASSIFICATION,
                        deed.by() == null ? trail.handler().orElse(null) : deed.by(),
                        time.lastQuarter(),
                        new Check.Seen(
                                deed.at(),
                                time.clock(),
                                time.usedPercent(deed.at()),
                                1,
                                deed.kind() == Deed.Kind.MADE_COMPLEX ? "complex" : "standard")));
    }
}
