package io.telcopledge.support.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkageTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 10", "0.3, 7, 10", "0.3, 21, 30", "0.3, 8, 12", "0.25, 1, 2", "0.9, 3, 30", "0.35, 0, 0"})
    void theRosterIsTheAgentsNeededByThoseWhoTakeCalls(BigDecimal rate, int agents, int roster) {
        assertThat(new Shrinkage(rate).roster(agents)).isEqualTo(roster);
    }

    @Test
    void aShareOfAllOrLessThanNoneIsNone() {
        assertThatThrownBy(() -> new Shrinkage(BigDecimal.ONE)).hasMessageContaining("from 0 to 0.9");
        assertThatThrownBy(() -> new Shrinkage(new BigDecimal("-0.1"))).hasMessageContaining("is -0.1");
    }
}
