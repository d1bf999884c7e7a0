package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telcopledge.support.troubleticket.TicketDates;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A listener and how it does.
 *
 * @param state ACTIVE, FAILING or DISABLED
 * @param waiting how many notifications wait for it
 * @param failures in a row
 * @param lastFailure why the last attempt failed, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListenerView(
        String id,
        String callback,
        @Nullable String query,
        String state,
        long waiting,
        int failures,
        @Nullable String lastFailure,
        @Nullable String deliveredAt,
        @Nullable String disabledAt) {

    static ListenerView of(Listener listener, long waiting) {
        String state = listener.disabledAt() != null ? "DISABLED" : listener.failures() > 0 ? "FAILING" : "ACTIVE";
        return new ListenerView(
                listener.id().toString(),
                listener.callback(),
                listener.query().isEmpty() ? null : listener.query(),
                state,
                waiting,
                listener.failures(),
                listener.lastFailure().isEmpty() ? null : listener.lastFailure(),
                Optional.ofNullable(listener.deliveredAt())
                        .map(TicketDates::write)
                        .orElse(null),
                Optional.ofNullable(listener.disabledAt())
                        .map(TicketDates::write)
                        .orElse(null));
    }
}
