package io.telcopledge.local.seeding;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;

/** A planned event as a CloudEvent. */
final class Encoding {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private Encoding() {}

    static CloudEvent of(PlannedEvent event) {
        return withId(event.id(), event);
    }

    static CloudEvent withId(String id, PlannedEvent event) {
        String type = EventCatalogue.PLATFORM.typeOf(event.data().getClass());
        Envelope envelope = Envelope.of(id, event.system().source(), type, event.time());
        return CODEC.encode(new Event<>(envelope, event.data()));
    }
}
