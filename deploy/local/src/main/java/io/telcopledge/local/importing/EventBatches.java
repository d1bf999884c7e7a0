package io.telcopledge.local.importing;

import io.telcopledge.local.posting.EventPosts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Collects events into requests of a good size, a row's events in order. */
final class EventBatches {

    /** Long texts: a request stays below what a service takes. */
    private static final int BYTES = 300_000;

    private final EventSink sink;
    private final Consumer<RowOutcome.Refused> refusals;
    private final Map<String, List<RowEvent>> waiting = new LinkedHashMap<>();
    private int bytes;

    EventBatches(EventSink sink, Consumer<RowOutcome.Refused> refusals) {
        this.sink = sink;
        this.refusals = refusals;
    }

    void add(RowEvent event) {
        List<RowEvent> batch = waiting.computeIfAbsent(event.service(), service -> new ArrayList<>());
        batch.add(event);
        bytes += Objects.requireNonNull(event.event().getData()).toBytes().length;
        if (batch.size() >= EventPosts.BATCH || bytes >= BYTES) {
            flush();
        }
    }

    void flush() {
        waiting.forEach((service, batch) -> sink.send(service, batch).forEach(refusals));
        waiting.clear();
        bytes = 0;
    }
}
