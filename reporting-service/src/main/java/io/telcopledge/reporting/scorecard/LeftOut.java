package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Exclusion;
import io.telcopledge.reporting.commitment.Promise;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a promise does not count, as facts can be told apart by it.
 *
 * @param queues calls on them
 * @param channels cases that came in on them
 * @param outages intervals and cases that began in them
 */
public record LeftOut(List<String> queues, List<String> channels, List<Exclusion.Outage> outages) {

    public static final LeftOut NOTHING = new LeftOut(List.of(), List.of(), List.of());

    public LeftOut {
        queues = List.copyOf(queues);
        channels = List.copyOf(channels);
        outages = List.copyOf(outages);
    }

    public static LeftOut of(List<Exclusion> exclusions) {
        return new LeftOut(
                all(exclusions, Exclusion.Queues.class).stream()
                        .flatMap(queues -> queues.names().stream())
                        .toList(),
                all(exclusions, Exclusion.Channels.class).stream()
                        .flatMap(channels -> channels.names().stream())
                        .toList(),
                all(exclusions, Exclusion.Outage.class));
    }

    /** All that any version of these promises leaves out. */
    public static Set<LeftOut> by(List<Promise> promises) {
        return promises.stream()
                .map(Promise::versions)
                .flatMap(List::stream)
                .map(version -> of(version.exclusions()))
                .filter(leftOut -> !leftOut.isNothing())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    private static <T extends Exclusion.Matter> List<T> all(List<Exclusion> exclusions, Class<T> matter) {
        return exclusions.stream()
                .map(Exclusion::matter)
                .filter(matter::isInstance)
                .map(matter::cast)
                .toList();
    }
}
