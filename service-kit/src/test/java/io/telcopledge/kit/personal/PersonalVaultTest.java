package io.telcopledge.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person's text is readable as long as their key is there, and then by nobody. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PersonalVaultTest {

    private static final String TEXT = "我的网络从昨晚起就断了 📵";

    @Inject
    PersonalVault vault;

    @Inject
    Mutiny.SessionFactory sessions;

    private final String person = UUID.randomUUID().toString();

    @Test
    void whatIsSealedOpensForItsPersonAndContextOnly() {
        byte[] sealed = seal("complaint/1/text");

        assertThat(open(sealed, "complaint/1/text")).contains(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("网络");
        assertThatThrownBy(() -> open(sealed, "complaint/2/text")).hasMessageContaining("does not open");
        String other = UUID.randomUUID().toString();
        run(session -> vault.seal(session, other, "x", "c"));
        assertThatThrownBy(() -> open(other, sealed, "complaint/1/text")).hasMessageContaining("does not open");
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = seal("c");
        sealed[sealed.length / 2] ^= 1;

        assertThatThrownBy(() -> open(sealed, "c")).hasMessageContaining("does not open");
    }

    @Test
    void manyTextsOpenAtOnceEachForItsPerson() {
        byte[] sealed = seal("c");
        String erased = UUID.randomUUID().toString();
        byte[] lost = run(session -> vault.seal(session, erased, "x", "c"));
        run(session -> vault.destroy(session, erased));

        List<Optional<String>> opened = run(session -> vault.openAll(
                session, List.of(new SealedNote(erased, lost, "c"), new SealedNote(person, sealed, "c"))));

        assertThat(opened).containsExactly(Optional.empty(), Optional.of(TEXT));
    }

    @Test
    void aDestroyedKeyOpensNothingAndIsNeverMadeAgain() {
        byte[] sealed = seal("c");

        run(session -> vault.destroy(session, person));
        run(session -> vault.destroy(session, person));

        assertThat(open(sealed, "c")).isEmpty();
        assertThatThrownBy(() -> seal("c")).isInstanceOf(PersonErased.class);
        Boolean gone = run(session -> session.createNativeQuery(
                        "select wrapped is null from person_key where person = ?1", Boolean.class)
                .setParameter(1, person)
                .getSingleResult());
        assertThat(gone).isTrue();
    }

    @Test
    void whoNeverHadAKeyCanBeErasedToo() {
        run(session -> vault.destroy(session, person));

        assertThatThrownBy(() -> seal("c")).isInstanceOf(PersonErased.class);
    }

    @Test
    void inABatchAnErasedPersonStopsNobodyElse() {
        String other = UUID.randomUUID().toString();
        run(session -> vault.destroy(session, person));

        List<Optional<byte[]>> sealed = run(session -> vault.sealAll(
                session,
                List.of(
                        new PersonalNote(other, "a", "1"),
                        new PersonalNote(person, "b", "2"),
                        new PersonalNote(other, "c", "3"))));

        assertThat(sealed).extracting(Optional::isPresent).containsExactly(true, false, true);
        byte[] third = sealed.get(2).orElseThrow();
        assertThat(open(other, third, "3")).contains("c");
    }

    @Test
    void transactionsThatMakeOneKeyAtOnceMakeOne() {
        for (int i = 0; i < 20; i++) {
            String shared = person + "-" + i;
            CompletableFuture<byte[]> first =
                    CompletableFuture.supplyAsync(() -> run(session -> vault.seal(session, shared, "1", "c")));
            byte[] second = run(session -> vault.seal(session, shared, "2", "c"));

            assertThat(open(shared, first.join(), "c")).contains("1");
            assertThat(open(shared, second, "c")).contains("2");
        }
    }

    private byte[] seal(String context) {
        return run(session -> vault.seal(session, person, TEXT, context));
    }

    private Optional<String> open(byte[] sealed, String context) {
        return open(person, sealed, context);
    }

    private Optional<String> open(String whose, byte[] sealed, String context) {
        return run(session -> vault.open(session, whose, sealed, context));
    }

    private <T extends @Nullable Object> T run(Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.withTransaction(work));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
