package io.telcopledge.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A key has its effect once, and its answer each time. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IdempotencyTest {

    private static final Map<String, Object> REQUEST = Map.of("what", "a", "count", 1);

    @Inject
    Idempotency idempotency;

    @Inject
    Mutiny.SessionFactory sessions;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void aRepeatHasTheAnswerAndNoEffect() {
        StoredResponse first = post("li", key, REQUEST);

        assertThat(post("li", key, REQUEST)).isEqualTo(first);
        assertThat(first).isEqualTo(new StoredResponse(201, "/things/1", "{\"n\":1}", "\"1\""));
        assertThat(effects).hasValue(1);
    }

    @Test
    void theOrderInWhichFieldsAreWrittenIsNoDifference() throws Exception {
        post("li", key, EventJson.MAPPER.readTree("{\"what\":\"a\",\"count\":1}"));
        post("li", key, EventJson.MAPPER.readTree("{\"count\":1,\"what\":\"a\"}"));

        assertThat(effects).hasValue(1);
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        post("li", key, REQUEST);

        assertThatThrownBy(() -> post("li", key, Map.of("what", "b")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(422));
    }

    @Test
    void anotherPrincipalsKeyIsAnotherKey() {
        post("li", key, REQUEST);
        post("wang", key, REQUEST);

        assertThat(effects).hasValue(2);
    }

    @Test
    void withoutAKeyEachRequestHasItsEffect() {
        post("li", null, REQUEST);
        post("li", null, REQUEST);

        assertThat(effects).hasValue(2);
    }

    @Test
    void aRefusedEffectLeavesTheKeyUnused() {
        assertThatThrownBy(() -> once("li", key, REQUEST, Uni.createFrom().failure(Refusal.notFound("thing"))))
                .isInstanceOf(Refusal.class);

        assertThat(post("li", key, REQUEST).status()).isEqualTo(201);
    }

    @Test
    void twentyAtOnceHaveOneEffect() {
        List<CompletableFuture<StoredResponse>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(CompletableFuture.supplyAsync(() -> post("li", key, REQUEST)));
        }

        assertThat(all)
                .extracting(CompletableFuture::join)
                .containsOnly(all.get(0).join());
        assertThat(effects).hasValue(1);
    }

    @Test
    void aKeyThatIsNoneIsRefusedByTheHeadersName() {
        assertThatThrownBy(() -> post("li", "with space", REQUEST))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("Idempotency-Key"));
    }

    @Test
    void oldKeysAreClearedAwayByNewOnes() {
        post("li", key, REQUEST);
        await(sessions.withTransaction(session -> session.createNativeQuery(
                        "update idempotency set created_at = now() - interval '8 days' where key = ?1")
                .setParameter(1, key)
                .executeUpdate()));

        for (int i = 0; i < 3; i++) {
            post("li", UUID.randomUUID().toString(), REQUEST);
        }
        post("li", key, REQUEST);

        assertThat(effects).hasValue(5);
    }

    private StoredResponse post(String principal, @Nullable String withKey, Object request) {
        return once(principal, withKey, request, Uni.createFrom().item(() -> {
            int n = effects.incrementAndGet();
            return new StoredResponse(201, "/things/" + n, "{\"n\":" + n + "}", "\"" + n + "\"");
        }));
    }

    private StoredResponse once(
            String principal, @Nullable String withKey, Object request, Uni<StoredResponse> effect) {
        return await(idempotency.once(principal, "make-thing", withKey, request, session -> effect));
    }

    private static <T> T await(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
