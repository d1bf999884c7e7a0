package io.telcopledge.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Sealed;
import io.telcopledge.kit.crypto.MasterKey;
import org.junit.jupiter.api.Test;

/** Text on its way through Kafka. */
class JourneySealTest {

    private final JourneySeal seal = new JourneySeal(new MasterKey(new byte[32]));

    @Test
    void whatIsSealedIsReadByTheSameServiceOnly() {
        String sealed = seal.seal("断网了");
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(sealed).startsWith(Sealed.PREFIX).doesNotContain("断网");
        assertThat(seal.open(sealed)).isEqualTo("断网了");
        assertThatThrownBy(() -> new JourneySeal(new MasterKey(other)).open(sealed))
                .isInstanceOf(InvalidEvent.class);
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTime() {
        assertThat(seal.seal("x")).isNotEqualTo(seal.seal("x"));
    }

    @Test
    void theLongestTextFitsTheContract() {
        assertThat(seal.seal("📵".repeat(10_000)).length()).isLessThanOrEqualTo(Sealed.LONGEST);
    }

    @Test
    void aTextInTheClearIsItsOwnContent() {
        assertThat(seal.open("no signal")).isEqualTo("no signal");
    }

    @Test
    void whatOnlyLooksSealedIsRefused() {
        for (String text : new String[] {"sealed:1:", "sealed:1:%%%", "sealed:1:AAAA"}) {
            assertThatThrownBy(() -> seal.open(text)).isInstanceOf(InvalidEvent.class);
        }
    }
}
