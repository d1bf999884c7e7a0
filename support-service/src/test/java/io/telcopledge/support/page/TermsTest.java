package io.telcopledge.support.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.sla.SlaSegment;
import io.telcopledge.support.appraisal.Criterion;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.TextState;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.sla.Verdict;
import io.telcopledge.support.staffing.WhyNot;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAWord(Language language) {
        Terms terms = new Terms(language);

        Stream.of(
                        List.of(ComplaintState.values()),
                        List.of(FactKind.values()),
                        List.of(Complexity.values()),
                        List.of(EscalationLevel.values()),
                        List.of(SlaState.values()),
                        List.of(SlaSegment.Kind.values()),
                        List.of(Verdict.values()),
                        List.of(TextState.values()),
                        List.of(WhyNot.values()),
                        List.of(Criterion.values()))
                .flatMap(List::stream)
                .forEach(code -> assertThat(terms.of((Enum<?>) code)).isNotBlank());
        assertThat(Stream.of(Category.values()).map(Category::slug))
                .allSatisfy(slug -> assertThat(terms.of("category", slug)).isNotEqualTo(slug));
        assertThat(Stream.of(Department.values()).map(Department::slug))
                .allSatisfy(slug -> assertThat(terms.of("department", slug)).isNotEqualTo(slug));
        assertThat(Stream.of(GamingRule.values()).map(GamingRule::id))
                .allSatisfy(id -> assertThat(terms.of("rule", id)).isNotEqualTo(id));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(keys("zh")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void whatHasNoWordOfOursKeepsItsOwn() {
        assertThat(new Terms(Language.ZH).of("category", "fax")).isEqualTo("fax");
    }

    private static List<String> keys(String language) {
        return ResourceBundle.getBundle("terms.terms_" + language).keySet().stream()
                .sorted()
                .toList();
    }
}
