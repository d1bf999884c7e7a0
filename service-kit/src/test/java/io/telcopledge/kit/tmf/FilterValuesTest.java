package io.telcopledge.kit.tmf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilterValuesTest {

    @Test
    void quotesAreNoPartOfAValue() {
        assertThat(FilterValues.of(List.of("\"acknowledged\""))).containsExactly("acknowledged");
        assertThat(FilterValues.of(List.of("'acknowledged'"))).containsExactly("acknowledged");
        assertThat(FilterValues.parts("\"pending\",'resolved',closed"))
                .containsExactly("pending", "resolved", "closed");
    }

    @Test
    void aCommaInQuotesJoinsNothing() {
        assertThat(FilterValues.of(List.of("\"no signal, again\""))).containsExactly("no signal, again");
    }

    @Test
    void aValueWithCommasMeansItselfOrAnyOfItsParts() {
        assertThat(FilterValues.of(List.of("a,b"))).containsExactly("a,b", "a", "b");
        assertThat(FilterValues.of(List.of("a", "b", "a", ""))).containsExactly("a", "b");
    }

    @Test
    void aQuoteThatIsNotClosedIsALetter() {
        assertThat(FilterValues.of(List.of("it's"))).containsExactly("it's");
        assertThat(FilterValues.of(List.of("\""))).containsExactly("\"");
        assertThat(FilterValues.parts("'a,b")).containsExactly("'a", "b");
        assertThat(FilterValues.of(List.of("\"\""))).isEmpty();
    }
}
