package io.telcopledge.local.importing;

import io.telcopledge.local.posting.EventPosts;
import java.util.List;

/** Sends rows' events over HTTP. */
record HttpSink(EventPosts posts) implements EventSink {

    @Override
    public List<RowOutcome.Refused> send(String service, List<RowEvent> events) {
        return posts.send(service, events.stream().map(RowEvent::event).toList()).stream()
                .map(refused ->
                        new RowOutcome.Refused(events.get(refused.index()).at(), service, refused.reason()))
                .toList();
    }
}
