package io.telcopledge.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Budget;
import org.junit.jupiter.api.Test;

class BudgetTextTest {

    @Test
    void whatIsLeftIsNeverSaidToBeMoreThanItIs() {
        Budget budget = new Budget(Budget.Kind.WAITING, 3_000_000, 1_000_001);

        assertThat(BudgetText.of(budget, Language.EN).left()).isEqualTo("1,999 s of waiting");
        assertThat(BudgetText.of(budget, Language.ZH).left()).isEqualTo("等待 1,999 秒");
    }

    @Test
    void moreThanIsAllowedIsSaidInWordsNotByASign() {
        Budget budget = new Budget(Budget.Kind.MISSES, 0, 3);

        assertThat(BudgetText.of(budget, Language.EN).left()).isEqualTo("over by 3 misses");
        assertThat(BudgetText.of(budget, Language.EN).allowed()).isEqualTo("0 misses");
        assertThat(BudgetText.of(budget, Language.ZH).left()).isEqualTo("已超出 3 次未兑现");
    }

    @Test
    void oneMillisecondTooMuchIsNotRoundedToNothing() {
        Budget budget = new Budget(Budget.Kind.WAITING, 3_000_000, 3_000_001);

        assertThat(BudgetText.of(budget, Language.EN).left()).isEqualTo("over by 1 s of waiting");
    }

    @Test
    void whatIsOwedAndDoneIsNotTooMuch() {
        assertThat(BudgetText.of(new Budget(Budget.Kind.OWED, 3, 4), Language.EN)
                        .left())
                .isEqualTo("0");
    }
}
