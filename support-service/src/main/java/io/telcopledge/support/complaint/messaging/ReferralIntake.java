package io.telcopledge.support.complaint.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.contracts.feedback.ComplaintReferred;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Referral;
import io.telcopledge.support.complaint.application.TakeIn;
import io.telcopledge.support.complaint.application.Told;
import io.telcopledge.support.complaint.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Complaints that came as feedback: taken in at once, their clocks start; their words follow. */
@ApplicationScoped
public class ReferralIntake implements EventHandler {

    private final IntakeReader reader;
    private final TakeIn takeIn;
    private final Referrals referrals;
    private final OperatorTime time;

    @Inject
    public ReferralIntake(IntakeReader reader, TakeIn takeIn, Referrals referrals, OperatorTime time) {
        this.reader = reader;
        this.takeIn = takeIn;
        this.referrals = referrals;
        this.time = time;
    }

    @Override
    public String group() {
        return "support-referrals";
    }

    @Override
    public Set<String> topics() {
        return Set.of("feedback.events");
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(ComplaintReferred.class);
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        Instant now = time.now();
        List<Told> told = new ArrayList<>();
        IdentityHashMap<Told, Received> taken = new IdentityHashMap<>();
        for (Received received : batch.events()) {
            Told one = reader.referred(received, referred(received), now);
            told.add(one);
            taken.put(one, received);
        }
        return takeIn.takeIn(batch.session(), told, (one, refused) -> {
                    Received received = taken.remove(one);
                    if (received != null) {
                        Failure failure = refused.contradicts() ? Failure.CONFLICT : Failure.REFUSED;
                        batch.refuse(received, failure, refused.field() + ": " + refused.reason());
                    }
                })
                .chain(() -> referrals.add(batch.session(), awaited(told, taken, now)));
    }

    /** The first referral of each complaint that was taken in. */
    private static Map<UUID, Referral> awaited(List<Told> told, Map<Told, Received> taken, Instant now) {
        Map<UUID, Referral> awaited = new LinkedHashMap<>();
        for (Told one : told) {
            Received received = taken.get(one);
            if (received != null) {
                ComplaintReferred data = referred(received);
                awaited.putIfAbsent(
                        one.what().complaintId(), new Referral(one.what(), data.customerRef(), data.textRef(), now));
            }
        }
        return awaited;
    }

    private static ComplaintReferred referred(Received received) {
        if (received.data() instanceof ComplaintReferred referred) {
            return referred;
        }
        throw new IllegalStateException("not accepted: " + received.envelope().type());
    }
}
