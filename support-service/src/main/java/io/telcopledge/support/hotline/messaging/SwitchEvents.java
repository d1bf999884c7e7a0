package io.telcopledge.support.hotline.messaging;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Call;
import io.telcopledge.support.hotline.CallFold;
import io.telcopledge.support.hotline.CallKey;
import io.telcopledge.support.hotline.Refused;
import io.telcopledge.support.hotline.ThresholdHistory;
import io.telcopledge.support.hotline.application.CurrentThresholds;
import io.telcopledge.support.hotline.store.CallLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Calls as the call centre's switch tells of them: one read and three writes for a batch, whatever its size, and one
 * more where records are refused.
 */
@ApplicationScoped
public class SwitchEvents implements EventHandler {

    private final CallLedger calls;
    private final List<CallObserver> observers;
    private final CoveredSpans coverage;
    private final CurrentThresholds thresholds;
    private final OperatorTime time;

    @Inject
    public SwitchEvents(
            CallLedger calls,
            @All List<CallObserver> observers,
            CoveredSpans coverage,
            CurrentThresholds thresholds,
            OperatorTime time) {
        this.calls = calls;
        this.observers = observers;
        this.coverage = coverage;
        this.thresholds = thresholds;
        this.time = time;
    }

    @Override
    public String group() {
        return "support-hotline";
    }

    @Override
    public Set<String> topics() {
        return Set.of("support.calls");
    }

    @Override
    public Set<Class<? extends EventData>> accepts() {
        return Set.of(CallAnswered.class, CallAbandoned.class, CallRated.class, SpanCovered.class);
    }

    /** The calls' own rows tell a repeat, by id and revision; an inbox row each would cost as much as the call. */
    @Override
    public boolean remembersEvents() {
        return false;
    }

    @Override
    public Uni<Void> handle(Batch batch) {
        List<Received> spans = batch.events().stream()
                .filter(received -> received.data() instanceof SpanCovered)
                .toList();
        return count(batch)
                // Published by whoever publishes the intervals that it speaks of.
                .chain(() -> spans.isEmpty() ? Uni.createFrom().voidItem() : coverage.note(batch.session(), spans));
    }

    private Uni<Void> count(Batch batch) {
        Set<CallKey> keys = new HashSet<>();
        for (Received received : batch.events()) {
            if (!(received.data() instanceof SpanCovered)) {
                keys.add(CallWords.key(received));
            }
        }
        if (keys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return thresholds
                .history(batch.session())
                .chain(inForce -> calls.forUpdate(batch.session(), keys).chain(known -> fold(batch, known, inForce)));
    }

    private Uni<Void> fold(Batch batch, List<Call> known, ThresholdHistory inForce) {
        CallFold fold = new CallFold(known, inForce);
        Instant now = time.now();
        SortedMap<Refused, Long> defects = new TreeMap<>();
        for (Received received : batch.events()) {
            if (!(received.data() instanceof SpanCovered)) {
                CallWords.tell(fold, received, now).ifPresent(defect -> {
                    batch.refuse(received, defect.failure(), defect.text());
                    defects.merge(new Refused(received.envelope().source(), defect), 1L, Long::sum);
                });
            }
        }
        Set<CallKey> stored = known.stream().map(Call::key).collect(Collectors.toSet());
        return calls.store(batch.session(), fold, stored)
                .chain(() -> calls.refuse(batch.session(), time.dayOf(now), defects))
                .chain(() -> tell(batch, known, fold.changedCalls()));
    }

    /** The batch's lowest partition stands for all of them: a batch is one consumer's, and so are its partitions. */
    private Uni<Void> tell(Batch batch, List<Call> before, List<Call> after) {
        int partition = batch.events().stream()
                .mapToInt(received -> received.position().partition())
                .min()
                .orElseThrow();
        Uni<Void> told = Uni.createFrom().voidItem();
        for (CallObserver observer : observers) {
            told = told.chain(() -> observer.changed(batch.session(), before, after, partition));
        }
        return told;
    }
}
