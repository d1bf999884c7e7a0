package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-02T00:00:00Z");

    @Test
    void aCallCannotEndBeforeItWasAnswered() {
        assertThat(Consistency.of(answered(10_000, null, NINE.plusSeconds(10), NINE.plusSeconds(5)), NOW))
                .contains(CallDefect.ENDED_BEFORE_ANSWERED);
        assertThat(Consistency.of(answered(10_000, null, null, NINE.minusSeconds(5)), NOW))
                .contains(CallDefect.ENDED_BEFORE_ANSWERED);
    }

    @Test
    void aWaitMustAgreeWithItsInstantsToTheSecond() {
        Instant answeredAt = NINE.plusSeconds(10);

        assertThat(Consistency.of(answered(11_000, null, answeredAt, null), NOW))
                .isEmpty();
        assertThat(Consistency.of(answered(11_001, null, answeredAt, null), NOW))
                .contains(CallDefect.WAIT_DISAGREES);
        assertThat(Consistency.of(answered(8_999, null, answeredAt, null), NOW)).contains(CallDefect.WAIT_DISAGREES);
        assertThat(Consistency.of(abandoned(12_000L, answeredAt), NOW)).contains(CallDefect.WAIT_DISAGREES);
    }

    @Test
    void aConversationCannotBeLongerThanUntilItsEnd() {
        Instant answeredAt = NINE.plusSeconds(10);
        Instant endedAt = answeredAt.plusSeconds(60);

        assertThat(Consistency.of(answered(10_000, 61_000L, answeredAt, endedAt), NOW))
                .isEmpty();
        assertThat(Consistency.of(answered(10_000, 61_001L, answeredAt, endedAt), NOW))
                .contains(CallDefect.TALK_DISAGREES);
    }

    @Test
    void nobodyIsAnsweredOrGivesUpBeforeTheyCall() {
        assertThat(Consistency.of(answered(0, null, NINE.minusMillis(1), null), NOW))
                .contains(CallDefect.ANSWERED_BEFORE_OFFERED);
        assertThat(Consistency.of(abandoned(null, NINE.minusMillis(1)), NOW))
                .contains(CallDefect.ABANDONED_BEFORE_OFFERED);
        assertThat(Consistency.of(
                        abandoned(null, NINE.plus(Duration.ofDays(1)).plusMillis(1)), NOW.plusSeconds(99_999)))
                .contains(CallDefect.ABANDONED_AFTER_A_DAY);
    }

    @Test
    void aCallOverMidnightIsConsistent() {
        Instant offered = Instant.parse("2026-06-30T15:59:30Z");
        Instant answeredAt = Instant.parse("2026-06-30T16:00:10Z");
        CallAnswered call = new CallAnswered(
                "1",
                "q",
                null,
                offered,
                40_000,
                300_000L,
                null,
                null,
                0,
                null,
                answeredAt,
                answeredAt.plusSeconds(300),
                null);

        assertThat(Consistency.of(call, NOW)).isEmpty();
        assertThat(Handling.of(call).interval().start()).isEqualTo(Instant.parse("2026-06-30T15:45:00Z"));
    }

    @Test
    void aCallOverTheChangeOfTheClocksIsConsistent() {
        // On Berlin's clocks it is answered half an hour before it was offered: they went back at 03:00.
        Instant offered = OffsetDateTime.parse("2025-10-26T02:45:00+02:00").toInstant();
        Instant answeredAt = OffsetDateTime.parse("2025-10-26T02:15:00+01:00").toInstant();
        CallAnswered call = new CallAnswered(
                "1",
                "q",
                null,
                offered,
                1_800_000,
                null,
                null,
                null,
                0,
                null,
                answeredAt,
                answeredAt.plusSeconds(60),
                null);

        assertThat(Consistency.of(call, NOW)).isEmpty();
        assertThat(Handling.of(call).conversation()).isEqualTo(new Conversation(null, 60_000L, null, null));
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        assertThat(Consistency.of(answered(0, null, null, null), NINE.minusSeconds(3_601)))
                .contains(CallDefect.OFFERED_IN_FUTURE);
        assertThat(Consistency.of(answered(7_200_000, null, null, null), NINE))
                .contains(CallDefect.WAIT_ENDS_IN_FUTURE);
        assertThat(Consistency.of(answered(0, null, null, NINE.plusSeconds(3_601)), NINE))
                .contains(CallDefect.ENDED_IN_FUTURE);
    }

    @Test
    void aWaitThatIsNotToldFollowsFromTheInstants() {
        assertThat(Handling.of(abandoned(null, NINE.plusSeconds(7))).waitMillis())
                .isEqualTo(7_000);
        assertThat(Handling.of(abandoned(null, null)).waitMillis()).isNull();
    }

    private static CallAnswered answered(
            long waitMillis, @Nullable Long talkMillis, @Nullable Instant answeredAt, @Nullable Instant endedAt) {
        return new CallAnswered(
                "1", "q", null, NINE, waitMillis, talkMillis, null, null, 0, null, answeredAt, endedAt, null);
    }

    private static CallAbandoned abandoned(@Nullable Long waitMillis, @Nullable Instant abandonedAt) {
        return new CallAbandoned("1", "q", NINE, waitMillis, 0, null, abandonedAt, null);
    }
}
