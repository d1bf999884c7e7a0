package io.telcopledge.support.gaming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint went through, as the rules look at it.
 *
 * @param assigned the agent who has it by assignment, or null
 * @param deeds those that counted, by event time; what another one corrected is not among them
 * @param times what the promises gave
 */
public record Trail(@Nullable String assigned, List<Deed> deeds, List<PromisedTime> times) {

    public Trail {
        deeds = List.copyOf(deeds);
        times = List.copyOf(times);
    }

    Stream<Deed> deeds(Deed.Kind kind) {
        return deeds.stream().filter(deed -> deed.kind() == kind);
    }

    /** Whose complaint it was: the one who has it, else the first of those who answered or resolved it. */
    Optional<String> handler() {
        return Stream.concat(
                        Stream.ofNullable(assigned),
                        deeds.stream().filter(Deed::answers).flatMap(deed -> Stream.ofNullable(deed.by())))
                .findFirst();
    }

    /** The first word that the customer had a solution by: it keeps the promise, so it is looked at. */
    public Optional<Deed> answer() {
        return deeds.stream().filter(Deed::answers).findFirst();
    }
}
