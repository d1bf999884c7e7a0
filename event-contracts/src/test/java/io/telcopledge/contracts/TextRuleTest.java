package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u00e9",
                "\u62c9\u8428",
                "\ud842\udfb7",
                "\u0645\u0631\u062d\u0628\u0627",
                "\u0f68\u0f7c\u0f7e",
                "\ud83d\udc69\u200d\ud83d\udc67",
                "\u200e\u0627"
            })
    void whatScriptsNeedMayStandEverywhere(String text) {
        assertThat(TextRule.LINE.problemOf(text)).isEmpty();
        assertThat(TextRule.PROSE.problemOf(text)).isEmpty();
        assertThat(TextRule.PROSE.legible(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u000b", "\u001b[31m", "\u0000", "\u007f", "\u0085", "\ufffe", "\uffff", "\u202e", "\ud842"})
    void whatNobodySeesMayStandNowhere(String text) {
        assertThat(TextRule.LINE.problemOf(text)).isPresent();
        assertThat(TextRule.PROSE.problemOf(text)).isPresent();
        assertThat(TextRule.PROSE.problemOf(TextRule.PROSE.legible(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "\u202a+86 138\u202c", "\u2068x\u2069"})
    void aNameIsOneLineAndProseIsNot(String text) {
        assertThat(TextRule.LINE.problemOf(text)).isPresent();
        assertThat(TextRule.PROSE.problemOf(text)).isEmpty();
    }

    @Test
    void theCharacterIsNamed() {
        assertThat(TextRule.LINE.problemOf("A\u000bB")).contains("must not contain the control character U+000B");
        assertThatExceptionOfType(InvalidEvent.class)
                .isThrownBy(() -> Require.id("region", "A\u202eB"))
                .withMessageContaining("the invisible character U+202E");
    }

    @Test
    void anEventThatIsRefusedForACharacterNamesFieldAndCharacter() throws Exception {
        ObjectNode filed = GoldenSamples.data("io.telcopledge.support.ComplaintFiled.v1");
        filed.put("region", "A\u000bB");

        assertThat(EventSchemas.check("io.telcopledge.support.ComplaintFiled.v1", filed))
                .isEqualTo(List.of(new Violation("region", "must not contain the control character U+000B")));
    }
}
