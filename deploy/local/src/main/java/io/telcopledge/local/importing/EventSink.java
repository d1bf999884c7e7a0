package io.telcopledge.local.importing;

import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.posting.PublishingForbidden;
import java.util.List;

/** Takes events, in the order of their rows. */
interface EventSink {

    /**
     * Sends a batch; when it returns, all of it is taken or refused.
     *
     * @return those that the service refused, each with its row
     * @throws PlatformUnreachable when patience ended
     * @throws PublishingForbidden when the token does not allow it
     */
    List<RowOutcome.Refused> send(String service, List<RowEvent> events);

    /** For a trial: everything is checked and nothing is sent. */
    static EventSink none() {
        return (service, events) -> List.of();
    }
}
