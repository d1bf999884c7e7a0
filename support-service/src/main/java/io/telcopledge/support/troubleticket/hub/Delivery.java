package io.telcopledge.support.troubleticket.hub;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.troubleticket.DeliveryPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells one listener what waits for it, in order, at least once: no connection of the database is held meanwhile, a
 * lease keeps others away, and what was taken is deleted afterwards.
 */
@ApplicationScoped
class Delivery {

    private static final Duration COMMIT = Duration.ofSeconds(20);
    /** So many are told under one lease, which outlasts as many timeouts. */
    private static final int AT_ONCE = 20;

    private final Transactions transactions;
    private final Listeners listeners;
    private final Notifications notifications;
    private final Post post;
    private final OperatorTime time;
    private final Duration lease;
    private final Duration slow;

    @Inject
    Delivery(
            Transactions transactions,
            Listeners listeners,
            Notifications notifications,
            Post post,
            OperatorTime time,
            HubConfig config) {
        this.transactions = transactions;
        this.listeners = listeners;
        this.notifications = notifications;
        this.post = post;
        this.time = time;
        this.lease = config.timeout().multipliedBy(2).plus(COMMIT);
        this.slow = config.timeout().dividedBy(5);
    }

    /** A listener that is ours to tell until then. */
    record Turn(Listener listener, Instant until) {}

    /** Takes the next listener of a lane that something waits for. */
    Optional<Turn> next(Lane lane) {
        Instant now = time.now();
        Instant end = now.plus(lease);
        return transactions
                .await(COMMIT, session -> listeners.lease(session, lane, now, end))
                .map(listener -> new Turn(listener, end.minus(COMMIT)));
    }

    void tell(Turn turn) throws InterruptedException {
        Listener listener = turn.listener();
        List<Notification> next =
                transactions.await(COMMIT, session -> notifications.next(session, listener.id(), AT_ONCE));
        Instant begun = time.now();
        int taken = 0;
        Optional<String> failure = Optional.empty();
        while (failure.isEmpty() && taken < next.size() && time.now().isBefore(turn.until())) {
            failure = post.json(listener.callback(), next.get(taken).body());
            taken += failure.isEmpty() ? 1 : 0;
        }
        boolean wasSlow = begun.plus(slow).isBefore(time.now());
        List<Long> delivered =
                next.subList(0, taken).stream().map(Notification::seq).toList();
        Listener after =
                failure.map(reason -> failed(listener, delivered, reason)).orElse(listener);
        boolean failed = failure.isPresent();
        transactions.await(
                COMMIT,
                session -> notifications
                        .delivered(session, delivered)
                        .chain(() -> failed
                                ? listeners.failed(
                                        session,
                                        after,
                                        time.now(),
                                        time.now().plus(DeliveryPlan.pauseAfter(after.failures())))
                                : listeners.succeeded(session, listener.id(), wasSlow, time.now()))
                        .chain(() -> failed && DeliveryPlan.givesUpAfter(after.failures())
                                ? listeners.disable(session, listener.id(), time.now())
                                : Uni.createFrom().voidItem()));
    }

    private static Listener failed(Listener listener, List<Long> delivered, String reason) {
        int before = delivered.isEmpty() ? listener.failures() : 0;
        return listener.afterFailure(before + 1, reason);
    }
}
