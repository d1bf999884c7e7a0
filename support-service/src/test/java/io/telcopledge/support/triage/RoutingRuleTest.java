package io.telcopledge.support.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import io.telcopledge.triage.Guess;
import io.telcopledge.triage.Suggestion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutingRuleTest {

    private static Labels labels(Category category, Complexity complexity) {
        return new Labels(Optional.of(category), Optional.of(category.department()), Optional.of(complexity));
    }

    @Test
    void aStandardComplaintGoesToTheFirstLineOfItsDepartmentWithTheSkillForIt() {
        assertThat(RoutingRule.route(labels(Category.BILLING, Complexity.STANDARD)))
                .isEqualTo(new Route(Department.CUSTOMER_SERVICE, "first-line", Skill.BILLING));
    }

    @Test
    void aComplexOneGoesToTheSecondLine() {
        assertThat(RoutingRule.route(labels(Category.CONTRACT, Complexity.COMPLEX)))
                .isEqualTo(new Route(Department.CUSTOMER_SERVICE, "second-line", Skill.PLANS));
    }

    @Test
    void aComplexOneOfTheNetworkGoesToItsEngineersDesk() {
        assertThat(RoutingRule.route(labels(Category.COVERAGE, Complexity.COMPLEX)))
                .isEqualTo(new Route(Department.NETWORK_INFRASTRUCTURE, "network-second-line", Skill.MOBILE_NETWORK));
    }

    @Test
    void personalDataNeverWaitsInALine() {
        assertThat(RoutingRule.route(labels(Category.PRIVACY, Complexity.STANDARD)))
                .isEqualTo(new Route(Department.INFORMATION_SECURITY, "data-protection", Skill.DATA_PROTECTION));
    }

    @Test
    void aComplaintAboutAComplaintIsEscalated() {
        assertThat(RoutingRule.route(labels(Category.COMPLAINT_HANDLING, Complexity.STANDARD)))
                .isEqualTo(new Route(Department.GENERAL_MANAGEMENT, "escalations", Skill.COMPLAINT_RESOLUTION));
    }

    @Test
    void whereNobodyKnowsAPersonReadsItFirst() {
        assertThat(RoutingRule.route(Labels.NONE))
                .isEqualTo(new Route(Department.CUSTOMER_SERVICE, "front-desk", Skill.GENERAL));
    }

    @Test
    void aDepartmentAloneIsEnoughForItsFirstLine() {
        Labels onlyDepartment = new Labels(Optional.empty(), Optional.of(Department.MARKET_RESEARCH), Optional.empty());

        assertThat(RoutingRule.route(onlyDepartment))
                .isEqualTo(new Route(Department.MARKET_RESEARCH, "first-line", Skill.GENERAL));
    }

    @Test
    void whatAPersonSaidComesBeforeWhatAModelSuggests() {
        Labels suggested = Labels.suggested(new Suggestion(
                Optional.of(new Guess<>(Category.ROAMING, 0.9)),
                Optional.of(new Guess<>(Department.CUSTOMER_SERVICE, 0.9)),
                Optional.of(new Guess<>(Complexity.COMPLEX, 0.9)),
                "v"));

        Labels known =
                Labels.stated(Optional.of("coverage"), Complexity.STANDARD).orElse(suggested);

        assertThat(known.category()).contains(Category.COVERAGE);
        assertThat(known.department()).contains(Department.NETWORK_INFRASTRUCTURE);
        assertThat(known.complexity()).as("standard is what nobody said").contains(Complexity.COMPLEX);
    }

    @Test
    void aCategoryInWordsThatAreNotOursSaysNothing() {
        assertThat(Labels.stated(Optional.of("Sonstiges"), Complexity.STANDARD)).isEqualTo(Labels.NONE);
    }
}
