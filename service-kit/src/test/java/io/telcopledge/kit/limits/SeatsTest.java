package io.telcopledge.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.telcopledge.kit.limits.Seats.Seat;
import io.telcopledge.kit.problem.Refusal;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final Duration LATER = Duration.ofSeconds(7);

    private final Seats seats = new Seats("walks", 2, 3, LATER);

    @Test
    void aCallerWhoHasAllOfTheirsIsToldSoAndOthersAreServed() {
        seats.take("li");
        seats.take("li");

        assertRefused(429, () -> seats.take("li"));
        seats.take("wang");
    }

    @Test
    void whenAllAreTakenNobodyGetsOne() {
        seats.take("li");
        seats.take("li");
        seats.take("wang");

        assertRefused(503, () -> seats.take("zhang"));
    }

    @Test
    void aSeatIsFreeOnceHoweverOftenItIsLeft() {
        Seat left = seats.take("li");
        seats.take("li");

        left.close();
        left.close();

        assertThat(seats.taken()).isEqualTo(1);
        seats.take("li");
        assertRefused(429, () -> seats.take("li"));
    }

    @Test
    void severalAreTakenTogetherOrNotAtAll() {
        assertRefused(429, () -> seats.take("li", 3));
        assertThat(seats.taken()).isZero();
        seats.take("li", 2).close();
        assertThat(seats.taken()).isZero();
    }

    @Test
    void workLeavesItsSeatHoweverItEnds() {
        assertThat(seats.during("li", () -> Uni.createFrom().item(1)).await().indefinitely())
                .isEqualTo(1);
        assertThatThrownBy(() -> seats.during("li", () -> Uni.createFrom().failure(new IllegalStateException("bug")))
                        .await()
                        .indefinitely())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seats.during("li", () -> {
                            throw new IllegalStateException("before it began");
                        })
                        .await()
                        .indefinitely())
                .isInstanceOf(IllegalStateException.class);
        Cancellable endless =
                seats.during("li", () -> Uni.createFrom().nothing()).subscribe().with(never -> {});
        assertThat(seats.taken()).isEqualTo(1);
        endless.cancel();

        assertThat(seats.taken()).isZero();
    }

    private static void assertRefused(int status, ThrowingCallable taking) {
        assertThatThrownBy(taking).asInstanceOf(type(Refusal.class)).satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.retryAfter()).contains(LATER);
        });
    }
}
