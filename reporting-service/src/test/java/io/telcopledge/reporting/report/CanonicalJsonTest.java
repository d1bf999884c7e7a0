package io.telcopledge.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void fieldsAreSortedByTheirCodeUnitsWithoutSpaces() {
        // The order of RFC 8785, section 3.2.3
        Map<String, Object> fields = new HashMap<>();
        fields.put("€", "Euro Sign");
        fields.put("\r", "Carriage Return");
        fields.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        fields.put("1", "One");
        fields.put("😀", "Emoji: Grinning Face");
        fields.put("\u0080", "Control");
        fields.put("ö", "Latin Small Letter O With Diaeresis");

        assertThat(text(fields))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void textsAreEscapedAsLittleAsPossible() {
        // The text of RFC 8785, section 3.2.2
        assertThat(text("€$\u000f\nA'B\"\\\\\"/")).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(text("\b\t\f")).isEqualTo("\"\\b\\t\\f\"");
    }

    @Test
    void emptyThingsNullAndNumbersHaveOneForm() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("none", null);
        fields.put("list", List.of(1, 9_007_199_254_740_991L, true, Map.of(), List.of()));

        assertThat(text(fields)).isEqualTo("{\"list\":[1,9007199254740991,true,{},[]],\"none\":null}");
    }

    @Test
    void whatNotEveryReaderCouldHoldIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.of(9_007_199_254_740_992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.of(0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Object value) {
        return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
    }
}
