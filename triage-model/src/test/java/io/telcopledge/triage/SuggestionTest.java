package io.telcopledge.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.Complexity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static Suggestion of(Map<Category, Double> categories, double complex) {
        return Suggestion.of(new Likelihoods(categories, complex), "v");
    }

    @Test
    void whatIsSureEnoughIsSuggestedWithItsConfidence() {
        Suggestion suggestion = of(Map.of(Category.BILLING, 0.7, Category.COVERAGE, 0.3), 0.9);

        assertThat(suggestion.category()).contains(new Guess<>(Category.BILLING, 0.7));
        assertThat(suggestion.department()).contains(new Guess<>(Department.CUSTOMER_SERVICE, 0.7));
        assertThat(suggestion.complexity()).contains(new Guess<>(Complexity.COMPLEX, 0.9));
    }

    @Test
    void belowTheThresholdNothingIsSuggested() {
        Suggestion suggestion = of(Map.of(Category.BILLING, 0.49, Category.COVERAGE, 0.51 - 0.02), 0.5);

        assertThat(suggestion).isEqualTo(Suggestion.unsure("v"));
    }

    @Test
    void aDepartmentCanBeSureWhereItsCategoriesAreNot() {
        Suggestion suggestion =
                of(Map.of(Category.COVERAGE, 0.4, Category.MOBILE_DATA, 0.4, Category.PRIVACY, 0.2), 0.1);

        assertThat(suggestion.category()).isEmpty();
        assertThat(suggestion.department()).contains(new Guess<>(Department.NETWORK_INFRASTRUCTURE, 0.8));
        assertThat(suggestion.complexity()).contains(new Guess<>(Complexity.STANDARD, 0.9));
    }

    @Test
    void everyDepartmentOwnsACategory() {
        for (Department department : Department.values()) {
            assertThat(Category.values()).anyMatch(category -> category.department() == department);
            assertThat(Department.named(department.slug())).contains(department);
        }
        for (Category category : Category.values()) {
            assertThat(Category.named(category.slug())).contains(category);
        }
    }
}
