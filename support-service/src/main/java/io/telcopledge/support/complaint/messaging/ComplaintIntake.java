package io.telcopledge.support.complaint.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.application.TakeIn;
import io.telcopledge.support.complaint.application.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Complaints as the CRM and other systems tell of them. */
@ApplicationScoped
public class ComplaintIntake implements EventHandler {

    private final IntakeReader reader;
    private final TakeIn takeIn;
    private final CoveredSpans coverage;
    private final OperatorTime time;

    @Inject
    public ComplaintIntake(IntakeReader reader, TakeIn takeIn, CoveredSpans coverage, OperatorTime time) {
        this.reader = reader;
        this.takeIn = takeIn;
        this.coverage = coverage;
        this.time = time;
    }

    @Override
    public String group() {
        return "support-complaints";
    }

    @Override
    public Set<String> topics() {
        return Set.of("support.intake");
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(ComplaintFiled.class, ComplaintUpdated.class, SpanCovered.class);
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        Instant now = time.now();
        List<Received> spans = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        IdentityHashMap<Told, Received> origins = new IdentityHashMap<>();
        for (Received received : batch.events()) {
            if (received.data() instanceof SpanCovered) {
                spans.add(received);
                continue;
            }
            try {
                Told one = read(received, now);
                told.add(one);
                origins.put(one, received);
            } catch (InvalidEvent unreadable) {
                batch.refuse(received, String.valueOf(unreadable.getMessage()));
            }
        }
        return takeIn.takeIn(batch.session(), told, (one, refused) -> {
                    Received received = origins.get(one);
                    if (received != null) {
                        Failure failure = refused.contradicts() ? Failure.CONFLICT : Failure.REFUSED;
                        batch.refuse(received, failure, refused.field() + ": " + refused.reason());
                    }
                })
                .chain(() -> spans.isEmpty() ? Uni.createFrom().voidItem() : coverage.record(batch.session(), spans));
    }

    private Told read(Received received, Instant now) {
        if (received.data() instanceof ComplaintFiled filed) {
            return reader.filed(received, filed, now);
        }
        if (received.data() instanceof ComplaintUpdated updated) {
            return reader.updated(received, updated, now);
        }
        throw new IllegalStateException("not accepted: " + received.envelope().type());
    }
}
