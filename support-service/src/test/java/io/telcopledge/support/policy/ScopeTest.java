package io.telcopledge.support.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope BILLING = new Scope("billing", null, null);
    private static final Scope GOLD = new Scope(null, "gold", null);
    private static final Scope NORTH = new Scope(null, null, "north");
    private static final Scope BILLING_GOLD = new Scope("billing", "gold", null);
    private static final Scope GOLD_NORTH = new Scope(null, "gold", "north");
    private static final Scope BILLING_NORTH = new Scope("billing", null, "north");
    private static final Scope ALL_THREE = new Scope("billing", "gold", "north");

    @Test
    void theMostSpecificPolicyWinsThenCategoryThenTier() {
        List<Scope> shuffled = Arrays.asList(
                NORTH, GOLD_NORTH, Scope.EVERY_CASE, BILLING, BILLING_NORTH, ALL_THREE, GOLD, BILLING_GOLD);
        shuffled.sort(Scope.MOST_SPECIFIC_FIRST);

        assertThat(shuffled)
                .containsExactly(
                        ALL_THREE, BILLING_GOLD, BILLING_NORTH, GOLD_NORTH, BILLING, GOLD, NORTH, Scope.EVERY_CASE);
    }

    @Test
    void whatAScopeDoesNotNameDoesNotMatter() {
        CaseTraits traits = new CaseTraits("billing", "gold", "north");

        assertThat(List.of(Scope.EVERY_CASE, BILLING, GOLD_NORTH, ALL_THREE)).allMatch(scope -> scope.covers(traits));
        assertThat(new Scope("coverage", null, null).covers(traits)).isFalse();
        assertThat(new Scope("billing", "silver", null).covers(traits)).isFalse();
    }

    @Test
    void aCaseWhoseTierIsNotKnownIsNotMeantByWhoNamesATier() {
        CaseTraits unknown = new CaseTraits("billing", null, null);

        assertThat(GOLD.covers(unknown)).isFalse();
        assertThat(BILLING.covers(unknown)).isTrue();
    }
}
