package io.telcopledge.support.gaming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "已处理。", "We will follow up.", "...", "请您耐心等", "Don't worry, we care!"})
    void anAnswerOfAFewWordsHoldsNoSolution(String answer) {
        assertThat(AnswerContent.isThin(AnswerContent.words(answer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已核实，多扣费用将退还。", "The charge is refunded with the next bill."})
    void anAnswerThatSaysWhatIsDoneIsNotThin(String answer) {
        assertThat(AnswerContent.isThin(AnswerContent.words(answer))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The port 7 was enlarged,5", "端口已扩容,5", "端口 port 扩容,5", "don't,1"})
    void aChineseCharacterCountsAsAWord(String answer, int words) {
        assertThat(AnswerContent.words(answer)).isEqualTo(words);
    }

    @Test
    void answersThatDifferInCaseSpacesAndPunctuationAreTheSame() {
        assertThat(AnswerContent.essence("Dear customer,  we CARE!"))
                .isEqualTo(AnswerContent.essence("dear customer - we care"));
    }

    @Test
    void answersThatDifferInAnAmountAreNot() {
        assertThat(AnswerContent.essence("12.40 yuan are refunded"))
                .isNotEqualTo(AnswerContent.essence("12.50 yuan are refunded"));
    }

    @Test
    void theSameWordsAreBoilerplateOnlyWhenSaidOftenAndToDifferentMatters() {
        assertThat(RepeatedAnswer.isBoilerplate(5, 2)).isTrue();
        assertThat(RepeatedAnswer.isBoilerplate(4, 2)).isFalse();
        // An outage: hundreds of complaints about one thing, and one answer that is true for each.
        assertThat(RepeatedAnswer.isBoilerplate(500, 1)).isFalse();
    }
}
