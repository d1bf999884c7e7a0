package io.telcopledge.local.seeding;

import io.cloudevents.CloudEvent;
import io.telcopledge.local.RunningPlatform;
import io.telcopledge.local.posting.AccessTokens;
import io.telcopledge.local.posting.EventPost;
import io.telcopledge.local.posting.EventPosts;
import io.telcopledge.local.posting.Patience;
import io.telcopledge.local.posting.RefusedEvent;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The CRM, which posts to the support service, where personal text is sealed before it is published. */
final class HttpLine {

    private final EventPosts posts;
    private final List<CloudEvent> waiting = new ArrayList<>();

    HttpLine(RunningPlatform platform) {
        this.posts = new EventPosts(new EventPost(
                HttpClient.newHttpClient(),
                platform.frontDoor(),
                AccessTokens.renewable(() -> platform.publisherToken().get()),
                Patience.of(Duration.ofMinutes(10)),
                notice -> {}));
    }

    void send(CloudEvent event) {
        waiting.add(event);
        if (waiting.size() >= EventPosts.BATCH) {
            flush();
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<CloudEvent> batch = List.copyOf(waiting);
        // Who calls says it all again after a failure; a repeat has no effect.
        waiting.clear();
        for (RefusedEvent refused : posts.send("support", batch)) {
            // The plan makes valid events only, so this is a fault of ours.
            throw new IllegalStateException("an event " + refused.reason());
        }
    }
}
