package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A registration, as sent and as answered (EventSubscriptionInput, EventSubscription).
 *
 * @param id given by the server
 * @param callback where to be told
 * @param query what to be told, or null for everything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subscription(
        @Nullable String id,
        @Nullable String callback,
        @Nullable String query) {

    static Subscription of(Listener listener) {
        return new Subscription(
                listener.id().toString(), listener.callback(), listener.query().isEmpty() ? null : listener.query());
    }
}
