package io.telcopledge.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private final KeyedHash hash = new KeyedHash(new MasterKey(new byte[32]));

    @Test
    void theSameTextAsTheSameThingHasTheSameNumber() {
        assertThat(hash.of("name", "网络")).isEqualTo(hash.of("name", "网络"));
    }

    @Test
    void anotherTextOrAnotherThingHasAnother() {
        assertThat(hash.of("name", "a")).isNotEqualTo(hash.of("name", "b")).isNotEqualTo(hash.of("note", "a"));
        assertThat(hash.of("a", "bc")).isNotEqualTo(hash.of("ab", "c"));
    }

    @Test
    void anotherMasterKeyGivesAnother() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(new KeyedHash(new MasterKey(other)).of("name", "a")).isNotEqualTo(hash.of("name", "a"));
    }
}
