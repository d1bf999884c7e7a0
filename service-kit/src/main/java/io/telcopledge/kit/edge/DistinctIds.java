package io.telcopledge.kit.edge;

import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.kit.consumer.EventIds;
import io.telcopledge.kit.problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of one request by their ids: the same event may be in it twice, two of one id may not. */
final class DistinctIds {

    private final Map<UUID, Named> known = new HashMap<>();

    private record Named(String place, Event<?> event) {

        boolean saysTheSameAs(Event<?> other) {
            return event.data().equals(other.data())
                    && event.envelope().time().equals(other.envelope().time())
                    && EventContract.nameOf(event.envelope().type())
                            .equals(EventContract.nameOf(other.envelope().type()));
        }
    }

    /** What is wrong with an event beside the ones that were taken: names both places. */
    List<FieldError> take(String place, Event<?> event) {
        Named first = known.putIfAbsent(EventIds.of(event.envelope()), new Named(place, event));
        if (first == null || first.saysTheSameAs(event)) {
            return List.of();
        }
        return List.of(
                new FieldError(first.place() + "id", "is also that of " + name(place) + ", with another content"),
                new FieldError(place + "id", "is also that of " + name(first.place()) + ", with another content"));
    }

    private static String name(String place) {
        return place.substring(0, place.length() - 1);
    }
}
