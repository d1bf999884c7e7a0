package io.telcopledge.support.policy;

import static io.telcopledge.support.policy.Samples.SHANGHAI;
import static io.telcopledge.support.policy.Samples.policy;
import static io.telcopledge.support.policy.Samples.since;
import static io.telcopledge.support.policy.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Scope GOLD = new Scope(null, "gold", null);

    @Test
    void theMostSpecificPolicyAppliesForEachCondition() {
        Book book = book(
                policy("everybody", Scope.EVERY_CASE, StopsAt.ANSWER, "PT12H"),
                policy("gold", GOLD, StopsAt.ANSWER, "PT4H"),
                policy("gold-fix", GOLD, StopsAt.RESOLUTION, "PT24H"));

        assertThat(names(book, new CaseTraits("billing", "gold", null))).containsExactly("gold", "gold-fix");
        assertThat(names(book, new CaseTraits("billing", null, null))).containsExactly("everybody");
    }

    @Test
    void aPolicyMayKeepOffTheLadderOfEscalationAPublicPromiseNever() {
        PolicyVersion loud = policy("loud", Scope.EVERY_CASE, StopsAt.ANSWER, "PT12H");
        PolicyTerms terms = loud.terms();
        PolicyTerms quiet = new PolicyTerms(
                terms.scope(),
                StopsAt.RESOLUTION,
                terms.allowance(),
                terms.calendar(),
                terms.pausable(),
                terms.atRiskPercents(),
                false);
        Book book = book(loud, new PolicyVersion("quiet", 1, quiet, loud.term(), loud.made()));

        assertThat(book.escalates("loud", 1)).isTrue();
        assertThat(book.escalates("quiet", 1)).isFalse();
        assertThat(book.escalates("complaint-answer", 1)).isTrue();
    }

    @Test
    void aPolicyThatIsNoLongerInForceLeavesTheFieldToTheNext() {
        Term over = new Term(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28"), Samples.LONG_AGO);
        Book book = book(
                policy("everybody", Scope.EVERY_CASE, StopsAt.ANSWER, "PT12H"),
                policy("gold", 1, GOLD, StopsAt.ANSWER, "PT4H", null, over));

        assertThat(names(book, new CaseTraits(null, "gold", null))).containsExactly("everybody");
    }

    @Test
    void aCaseOfAnOlderDayIsTheOlderVersionsWheneverItIsToldOf() {
        Book book = book(
                policy("gold", 1, GOLD, StopsAt.ANSWER, "PT8H", null, since("2026-01-01")),
                policy("gold", 2, GOLD, StopsAt.ANSWER, "PT4H", null, since("2026-03-01")));
        CaseTraits gold = new CaseTraits(null, "gold", null);

        assertThat(book.policiesFor(gold, Instant.parse("2026-02-27T00:00:00Z"))
                        .get(0)
                        .policy()
                        .version())
                .isEqualTo(1);
        assertThat(book.policiesFor(gold, AT).get(0).policy().version()).isEqualTo(2);
    }

    @Test
    void aPolicyCountsByItsCalendarAsThatWasWhenTheCaseWasFiled() {
        CalendarVersion office = weekdays("office", "Asia/Shanghai", "09:00", "17:00");
        CalendarVersion later =
                new CalendarVersion("office", 2, office.definition(), since("2026-03-01"), Samples.MADE);
        Book book = Book.of(
                SHANGHAI,
                List.of(policy("fix", 1, Scope.EVERY_CASE, StopsAt.RESOLUTION, "PT8H", "office", Samples.SINCE_2020)),
                List.of(office, later),
                List.of());
        CaseTraits any = new CaseTraits(null, null, null);

        assertThat(calendar(book, any, Instant.parse("2026-02-28T15:59:59Z"))).isEqualTo("office@1");
        assertThat(calendar(book, any, AT)).isEqualTo("office@2");
    }

    @Test
    void anApplicationChangesTheClocksOfCasesFiledBeforeIt() {
        Application application = new Application("gold", AT, new Made("manager", "the law changed"));
        Book book = Book.of(
                SHANGHAI,
                List.of(
                        policy("gold", 1, GOLD, StopsAt.ANSWER, "PT8H", null, since("2026-01-01")),
                        policy("gold", 2, GOLD, StopsAt.ANSWER, "PT4H", null, since("2026-03-01"))),
                List.of(),
                List.of(application));
        CaseTraits gold = new CaseTraits(null, "gold", null);

        AppliedPolicy before =
                book.policiesFor(gold, Instant.parse("2026-02-27T00:00:00Z")).get(0);
        assertThat(before.policy().version()).isEqualTo(1);
        assertThat(before.changes()).singleElement().satisfies(change -> {
            assertThat(change.policy().version()).isEqualTo(2);
            assertThat(change.since().at()).isEqualTo(AT);
            assertThat(change.since().reason()).isEqualTo("the law changed");
        });
        assertThat(book.policiesFor(gold, AT).get(0).changes()).isEmpty();
    }

    private static Book book(PolicyVersion... policies) {
        return Book.of(SHANGHAI, List.of(policies), List.of(), List.of());
    }

    private static List<String> names(Book book, CaseTraits traits) {
        return book.policiesFor(traits, AT).stream()
                .map(applied -> applied.policy().clock())
                .toList();
    }

    private static String calendar(Book book, CaseTraits traits, Instant at) {
        return book.policiesFor(traits, at).get(0).policy().calendar().name();
    }
}
