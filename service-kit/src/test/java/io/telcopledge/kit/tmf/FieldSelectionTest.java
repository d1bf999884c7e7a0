package io.telcopledge.kit.tmf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.problem.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldSelectionTest {

    private static final Set<String> KNOWN = Set.of("id", "href", "status", "severity");

    @Test
    void fieldsShowWhatIsNamedAndNoOther() {
        FieldSelection chosen = FieldSelection.of("status, severity", KNOWN);

        assertThat(chosen.shows("id")).isFalse();
        assertThat(chosen.shows("severity")).isTrue();
        assertThat(chosen.shows("href")).isFalse();
    }

    @Test
    void withoutAWishEverythingIsShown() {
        assertThat(FieldSelection.of(null, KNOWN).shows("href")).isTrue();
        assertThat(FieldSelection.of(" ", KNOWN).select(document())).hasSize(3);
    }

    @Test
    void noneLeavesTheReference() {
        assertThat(FieldSelection.of("none", KNOWN).select(document()).fieldNames())
                .toIterable()
                .containsExactly("id", "href");
    }

    @Test
    void anAttributeThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> FieldSelection.of("status,colour", KNOWN)).isInstanceOf(Refusal.class);
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "1")
                .put("href", "/1")
                .put("status", "open");
    }
}
