package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.Advance;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.Claim;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.consumer.EvidenceGap;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.consumer.Refusals;
import io.telcopledge.kit.consumer.Remembered;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/** A store between whose steps its process may die, or somebody else may act. */
record ChaosStore(ConsumerStore store, Chaos chaos, Runnable others) implements ConsumerStore {

    @Override
    public <T> T inTransaction(Function<Work, Uni<T>> work) {
        // Between the poll and its transaction, anything may happen elsewhere.
        others.run();
        chaos.step();
        T result = store.inTransaction(inner -> work.apply(new ChaosWork(inner, chaos))
                // The last step before the commit.
                .invoke(chaos::step));
        // Committed, and nobody knows.
        chaos.step();
        return result;
    }

    private record ChaosWork(Work work, Chaos chaos) implements Work {

        private <T> Uni<T> stepwise(Supplier<Uni<T>> step) {
            return Uni.createFrom().voidItem().invoke(chaos::step).chain(() -> step.get());
        }

        @Override
        public Uni<List<Claim>> claim(String consumer, Map<TopicPartition, String> topicIds) {
            return stepwise(() -> work.claim(consumer, topicIds));
        }

        @Override
        public Uni<Boolean> advance(String consumer, List<Advance> advances) {
            return stepwise(() -> work.advance(consumer, advances));
        }

        @Override
        public Uni<Void> caughtUp(String consumer, Collection<Claim> claims, Duration age) {
            return stepwise(() -> work.caughtUp(consumer, claims, age));
        }

        @Override
        public Uni<Void> recordGap(String consumer, Claim claim, long toOffset, EvidenceGap.Reason reason) {
            return stepwise(() -> work.recordGap(consumer, claim, toOffset, reason));
        }

        @Override
        public Uni<Remembered> remember(String consumer, Map<Received, UUID> events) {
            return stepwise(() -> work.remember(consumer, events));
        }

        @Override
        public Uni<Void> forget(String consumer, Collection<Received> events) {
            return stepwise(() -> work.forget(consumer, events));
        }

        @Override
        public Uni<Void> bury(String consumer, List<DeadLetter> letters) {
            return stepwise(() -> work.bury(consumer, letters));
        }

        @Override
        public Batch batch(List<Received> events, Refusals refusals) {
            chaos.step();
            return work.batch(events, refusals);
        }
    }
}
