package io.telcopledge.reporting.live.api;

import io.smallrye.mutiny.Multi;
import io.telcopledge.reporting.live.application.LiveConfig;
import io.telcopledge.reporting.live.store.ToldChange;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One client's place in the changes. Its ticks come one after the other, so that nothing here is shared. */
final class LiveClient {

    private static final int AT_ONCE = 100;

    private final LiveFeed feed;
    private final Sse sse;
    private final LiveConfig config;
    private final Silence silence;
    private long seen;

    LiveClient(LiveFeed feed, Sse sse, LiveConfig config) {
        this.feed = feed;
        this.sse = sse;
        this.config = config;
        this.silence = new Silence(config.heartbeat(), config.lookEvery());
    }

    /**
     * The stream of a client.
     *
     * @param last the number of the last change that it has seen, or null for one that begins
     */
    Multi<OutboundSseEvent> stream(@Nullable Long last) {
        Multi<OutboundSseEvent> changes = Multi.createFrom()
                .ticks()
                .every(config.lookEvery())
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(tick -> next());
        return Multi.createBy()
                .concatenating()
                .streams(feed.newest().onItem().transformToMulti(newest -> begin(last, newest)), changes);
    }

    /** Something is sent at once, so that the client, and whatever lies between, knows that the stream is open. */
    private Multi<OutboundSseEvent> begin(@Nullable Long last, long newest) {
        boolean lost = last != null && (last > newest || newest - last > config.replay());
        seen = last == null || lost ? newest : last;
        return Multi.createFrom()
                .item(
                        lost
                                ? sse.newEventBuilder()
                                        .id(Long.toString(newest))
                                        .name("reset")
                                        .data("{}")
                                        .build()
                                : comment("open"));
    }

    private Multi<OutboundSseEvent> next() {
        if (feed.latest() > seen) {
            return feed.after(seen, AT_ONCE)
                    .onItem()
                    .transformToMulti(found -> Multi.createFrom().iterable(events(found)));
        }
        return silence.goesOn()
                ? Multi.createFrom().item(comment("still here"))
                : Multi.createFrom().empty();
    }

    private List<OutboundSseEvent> events(List<ToldChange> found) {
        List<OutboundSseEvent> events = new ArrayList<>();
        for (ToldChange change : found) {
            seen = change.id();
            events.add(sse.newEventBuilder()
                    .id(Long.toString(change.id()))
                    .name("verdict")
                    .data(change.json())
                    .build());
        }
        silence.end();
        return events;
    }

    private OutboundSseEvent comment(String words) {
        return sse.newEventBuilder().comment(words).build();
    }
}
