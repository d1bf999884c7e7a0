package io.telcopledge.kit.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.consumer.Advance;
import io.telcopledge.kit.consumer.Claim;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.consumer.Remembered;
import io.telcopledge.kit.consumer.TopicPosition;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What a consumer may rely on of its store, in memory as in PostgreSQL. */
abstract class StoreContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final UUID SAID = new UUID(1, 1);

    private final String consumer = "contract" + System.nanoTime();
    private final TopicPartition zero = new TopicPartition("contract", 0);
    private final TopicPartition one = new TopicPartition("contract", 1);

    abstract ConsumerStore store();

    abstract List<String> dead(String consumer);

    private Claim claim(TopicPartition partition, String topicId) {
        return store().inTransaction(work -> work.claim(consumer, Map.of(partition, topicId)))
                .get(0);
    }

    private boolean advance(Claim claim, long next) {
        return store().inTransaction(work -> work.advance(consumer, List.of(new Advance(claim, next, null))));
    }

    private Received event(String id) {
        return event(id, NOON);
    }

    private static Received event(String id, Instant time) {
        Envelope envelope = Envelope.of(id, "/contract", "any", time);
        return new Received(
                new Event<>(envelope, new SpanCovered("calls", NOON, NOON.plusSeconds(1))),
                new TopicPosition("contract", "id", 0, 1),
                new byte[0]);
    }

    @Test
    void aFirstClaimHasReadNothing() {
        Claim claim = claim(zero, "id");
        assertThat(claim.nextOffset()).isEqualTo(Claim.NEVER_READ);
        assertThat(claim.epoch()).isEqualTo(1);
    }

    @Test
    void aLaterClaimGoesOnAndShutsTheEarlierOut() {
        Claim first = claim(zero, "id");
        assertThat(advance(first, 5)).isTrue();
        Claim second = claim(zero, "id");
        assertThat(second.nextOffset()).isEqualTo(5);
        assertThat(second.epoch()).isEqualTo(first.epoch() + 1);
        assertThat(advance(new Claim(zero, "id", first.epoch(), 5), 9)).isFalse();
        assertThat(advance(second, 9)).isTrue();
    }

    @Test
    void anOffsetMovesOnlyFromWhereItIs() {
        Claim claim = claim(zero, "id");
        assertThat(advance(claim, 5)).isTrue();
        assertThat(advance(claim, 6)).isFalse();
    }

    @Test
    void oneStalePartitionFailsTheWholeMove() {
        Claim mine = claim(zero, "id");
        Claim stale = claim(one, "id");
        claim(one, "id");
        boolean moved = store().inTransaction(work ->
                work.advance(consumer, List.of(new Advance(mine, 3, null), new Advance(stale, 3, null))));
        assertThat(moved).isFalse();
    }

    @Test
    void anotherTopicIdStartsAnew() {
        advance(claim(zero, "id"), 5);
        assertThat(claim(zero, "other").nextOffset()).isEqualTo(Claim.NEVER_READ);
    }

    @Test
    void nothingOfAFailedTransactionStays() {
        Claim claim = claim(zero, "id");
        assertThatThrownBy(() -> store().inTransaction(work -> work.advance(
                                consumer, List.of(new Advance(claim, 5, NOON)))
                        .chain(() -> work.remember(consumer, Map.of(event("a"), SAID)))
                        .chain(() -> work.bury(consumer, List.of(letter())))
                        .invoke(() -> {
                            throw new IllegalStateException("killed");
                        })))
                .hasMessageContaining("killed");
        assertThat(claim(zero, "id").nextOffset()).isEqualTo(Claim.NEVER_READ);
        assertThat(remember("a")).hasSize(1);
        assertThat(dead(consumer)).isEmpty();
    }

    private Set<UUID> remember(String... ids) {
        return store().inTransaction(work ->
                        work.remember(consumer, Arrays.stream(ids).collect(Collectors.toMap(this::event, id -> SAID))))
                .fresh();
    }

    @Test
    void whatWasSaidFirstIsKeptAndAnotherTimeIsAnotherThing() {
        UUID other = new UUID(4, 2);
        UUID id = event("a").eventId();
        remember("a");

        assertThat(remembered(event("a"), SAID)).isEqualTo(new Remembered(Set.of(), Map.of(id, SAID)));
        assertThat(remembered(event("a"), other)).isEqualTo(new Remembered(Set.of(), Map.of(id, SAID)));
        Received later = event("a", NOON.plus(Duration.ofDays(70)));
        assertThat(remembered(later, other).fresh()).isEmpty();
        assertThat(remembered(later, other).contents().get(id)).isNotEqualTo(other);
        assertThat(remembered(event("a"), SAID).contents()).containsEntry(id, SAID);
    }

    private Remembered remembered(Received event, UUID content) {
        return store().inTransaction(work -> work.remember(consumer, Map.of(event, content)));
    }

    @Test
    void onlyNewEventsAreRememberedAsSuch() {
        assertThat(remember("a", "b")).hasSize(2);
        assertThat(remember("b", "c")).isEqualTo(Set.of(event("c").eventId()));
    }

    @Test
    void aForgottenEventIsNewAgain() {
        remember("a");
        store().inTransaction(work -> work.forget(consumer, List.of(event("a"))).replaceWith(true));
        assertThat(remember("a")).hasSize(1);
    }

    @Test
    void aBuriedLetterStays() {
        store().inTransaction(work -> work.bury(consumer, List.of(letter())).replaceWith(true));
        assertThat(dead(consumer)).containsExactly("0/7");
    }

    @Test
    void caughtUpMovesNothing() {
        Claim claim = claim(zero, "id");
        store().inTransaction(work ->
                work.caughtUp(consumer, List.of(claim), Duration.ZERO).replaceWith(true));
        assertThat(advance(claim, 1)).isTrue();
    }

    private DeadLetter letter() {
        ConsumerRecord<byte[], byte[]> origin = new ConsumerRecord<>("contract", 0, 7, new byte[0], new byte[0]);
        TopicPosition position = new TopicPosition("contract", "id", 0, 7);
        return new DeadLetter(position, origin, Failure.REFUSED, "because", null, null, null, null);
    }
}
