package io.telcopledge.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.crypto.MasterKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Text on its way through Kafka. */
class JourneySealTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final Journey MINE = journey("support.intake", "/crm", "1", "c-1", "cust-li", "text");

    private final JourneySeal seal = new JourneySeal(new MasterKey(new byte[32]));

    @Test
    void whatIsSealedIsReadByTheSameServiceOnly() {
        String sealed = seal.seal(MINE, "断网了");
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(sealed).startsWith(Sealed.PREFIX).doesNotContain("断网");
        assertThat(Sealed.isWellFormed(sealed)).isTrue();
        assertThat(seal.open(MINE, sealed)).isEqualTo("断网了");
        assertThatThrownBy(() -> new JourneySeal(new MasterKey(other)).open(MINE, sealed))
                .isInstanceOf(InvalidEvent.class);
    }

    @Test
    void copiedIntoAnotherEventItIsNotRead() {
        String sealed = seal.seal(MINE, "no signal");

        for (Journey elsewhere : List.of(
                journey("support.calls", "/crm", "1", "c-1", "cust-li", "text"),
                journey("support.intake", "/other", "1", "c-1", "cust-li", "text"),
                journey("support.intake", "/crm", "2", "c-1", "cust-li", "text"),
                journey("support.intake", "/crm", "1", "c-2", "cust-li", "text"),
                journey("support.intake", "/crm", "1", "c-1", "cust-wang", "text"),
                journey("support.intake", "/crm", "1", "c-1", null, "text"),
                journey("support.intake", "/crm", "1", "c-1", "cust-li", "contact"))) {
            assertThatThrownBy(() -> seal.open(elsewhere, sealed)).isInstanceOf(InvalidEvent.class);
        }
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(seal.seal(MINE, "x")).isNotEqualTo(seal.seal(MINE, "x"));
    }

    @Test
    void theLongestTextFitsTheContract() {
        assertThat(seal.seal(MINE, "📵".repeat(10_000)).length()).isLessThanOrEqualTo(Sealed.LONGEST);
    }

    @Test
    void aTextInTheClearIsItsOwnContent() {
        assertThat(seal.open(MINE, "no signal")).isEqualTo("no signal");
    }

    @Test
    void whatOnlyLooksSealedAndWhatTheOldFormSealedIsRefused() {
        for (String text : new String[] {"sealed:2:", "sealed:2:%%%", "sealed:2:0a1b2c3d:AAAA", "sealed:1:AAAA"}) {
            assertThatThrownBy(() -> seal.open(MINE, text)).isInstanceOf(InvalidEvent.class);
        }
    }

    private static Journey journey(
            String topic, String source, String id, String externalId, @Nullable String customer, String field) {
        ComplaintFiled filed = new ComplaintFiled(
                externalId,
                customer,
                null,
                "online",
                null,
                Complexity.STANDARD,
                null,
                NOON,
                null,
                null,
                null,
                null,
                null);
        Envelope envelope = Envelope.of(id, source, "io.telcopledge.support.ComplaintFiled.v1", NOON);
        return new Journey(topic, new Event<>(envelope, filed), field);
    }
}
