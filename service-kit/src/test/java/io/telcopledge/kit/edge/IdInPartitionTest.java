package io.telcopledge.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.Require;
import org.junit.jupiter.api.Test;

class IdInPartitionTest {

    private static final String LONGEST = "x".repeat(Require.ID_LENGTH);

    @Test
    void aShortOneCanBeRead() {
        assertThat(IdInPartition.of("day-7", 3)).isEqualTo("day-7/p3");
        assertThat(IdInPartition.of("😀".repeat(Require.ID_LENGTH - 3), 3)).endsWith("/p3");
    }

    @Test
    void theLongestThatASenderMayGiveStaysAnId() {
        assertThat(Require.id("id", IdInPartition.of(LONGEST, 7))).isEqualTo(IdInPartition.of(LONGEST, 7));
    }

    @Test
    void differentOnesStayDifferent() {
        assertThat(IdInPartition.of(LONGEST, 7))
                .isNotEqualTo(IdInPartition.of(LONGEST, 8))
                .isNotEqualTo(IdInPartition.of(LONGEST.replaceFirst("x", "y"), 7));
    }
}
