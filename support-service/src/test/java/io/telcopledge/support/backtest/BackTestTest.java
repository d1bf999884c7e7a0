package io.telcopledge.support.backtest;

import static io.telcopledge.support.policy.Samples.SHANGHAI;
import static io.telcopledge.support.policy.Samples.policy;
import static io.telcopledge.support.policy.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.CalendarVersion;
import io.telcopledge.support.policy.CaseTraits;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Samples;
import io.telcopledge.support.policy.Scope;
import io.telcopledge.support.policy.StopsAt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackTestTest {

    /** A Monday, 10:00 in Shanghai. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private static final Instant LATER = Instant.parse("2026-04-10T00:00:00Z");
    private static final Scope GOLD = new Scope(null, "gold", null);
    private static final CaseTraits GOLD_CASE = new CaseTraits("billing", "gold", null);

    @Test
    void aShorterPolicyShowsWhoWouldHaveMissedIt() {
        BackTest test = backTest(book(policy("gold", GOLD, StopsAt.ANSWER, "PT8H")), goldWithin("PT4H"));

        test.take(answeredAfter("in-three-hours", 3, GOLD_CASE));
        test.take(answeredAfter("in-six-hours", 6, GOLD_CASE));
        test.take(answeredAfter("in-nine-hours", 9, GOLD_CASE));
        test.take(answeredAfter("of-another-tier", 6, new CaseTraits("billing", "silver", null)));

        assertThat(test.cases()).isEqualTo(3);
        assertThat(test.asItWas()).isEqualTo(new Verdicts(2, 1, 0, 0, 0));
        assertThat(test.asItWouldBe()).isEqualTo(new Verdicts(1, 2, 0, 0, 0));
        assertThat(test.asItWouldBe().minus(test.asItWas())).isEqualTo(new Verdicts(-1, 1, 0, 0, 0));
        assertThat(test.differing()).singleElement().satisfies(difference -> {
            assertThat(difference.caseId()).isEqualTo("in-six-hours");
            assertThat(judged(difference.asItWas()).state()).isEqualTo(SlaState.MET);
            assertThat(judged(difference.asItWouldBe()).deadline()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
        });
    }

    @Test
    void aNewPolicyIsComparedWithThePublicPromiseThatMeasuredItsCasesUntilThen() {
        BackTest test = backTest(book(), goldWithin("PT4H"));

        test.take(answeredAfter("in-six-hours", 6, GOLD_CASE));

        assertThat(test.differing()).singleElement().satisfies(difference -> {
            assertThat(judged(difference.asItWas()).policy()).isEqualTo("complaint-answer");
            assertThat(judged(difference.asItWas()).state()).isEqualTo(SlaState.MET);
            assertThat(judged(difference.asItWouldBe()).state()).isEqualTo(SlaState.BREACHED);
        });
    }

    @Test
    void whatNothingMeasuredIsCountedAsUnmeasuredAndNotAsKept() {
        Proposal fix =
                new Proposal(book(), Optional.of(policy("fix", GOLD, StopsAt.RESOLUTION, "PT24H")), Optional.empty());
        BackTest test = new BackTest(book(), fix, LATER, 10);

        test.take(answeredAfter("never-resolved", 1, GOLD_CASE));

        assertThat(test.asItWas()).isEqualTo(new Verdicts(0, 0, 0, 0, 1));
        assertThat(test.asItWouldBe()).isEqualTo(new Verdicts(0, 1, 0, 0, 0));
    }

    @Test
    void aProposedCalendarJudgesThePoliciesThatCountByIt() {
        CalendarVersion shortDays = weekdays("desk", "Asia/Shanghai", "09:00", "12:00");
        CalendarVersion longDays = weekdays("desk", "Asia/Shanghai", "09:00", "24:00");
        PolicyVersion answer = policy("answer", 1, GOLD, StopsAt.ANSWER, "PT4H", "desk", Samples.SINCE_2020);
        Book actual = Book.of(SHANGHAI, List.of(answer), List.of(shortDays), List.of());
        BackTest test = new BackTest(actual, new Proposal(actual, Optional.empty(), Optional.of(longDays)), LATER, 10);

        // Two hours of Monday and two of Tuesday: until 11:00 on Tuesday by the short days, 14:00 on Monday by the
        // long.
        test.take(answeredAfter("on-monday-evening", 9, GOLD_CASE));

        assertThat(test.asItWas()).isEqualTo(new Verdicts(1, 0, 0, 0, 0));
        assertThat(test.asItWouldBe()).isEqualTo(new Verdicts(0, 1, 0, 0, 0));
    }

    @Test
    void aPauseIsToldToTheProposedPolicyToo() {
        Pause hour =
                new Pause(MONDAY.plus(Duration.ofHours(1)), MONDAY.plus(Duration.ofHours(2)), "asked the customer");
        BackTest test = backTest(book(), goldWithin("PT4H"));

        test.take(new FiledCase(
                "in-four-and-a-half", GOLD_CASE, MONDAY, MONDAY.plus(Duration.ofMinutes(270)), null, List.of(hour)));

        assertThat(test.asItWouldBe()).isEqualTo(new Verdicts(1, 0, 0, 0, 0));
    }

    @Test
    void itKeepsAPageOfTheCasesThatDifferAndCountsTheOthers() {
        BackTest test = new BackTest(book(), goldWithin("PT4H"), LATER, 2);

        for (int i = 0; i < 5; i++) {
            test.take(answeredAfter("case-" + i, 6, GOLD_CASE));
        }

        assertThat(test.differing()).extracting(Difference::caseId).containsExactly("case-0", "case-1");
        assertThat(test.differences()).isEqualTo(5);
        assertThat(test.isFull()).isTrue();
    }

    private static BackTest backTest(Book actual, Proposal proposal) {
        return new BackTest(actual, proposal, LATER, 10);
    }

    private static Proposal goldWithin(String allowance) {
        return new Proposal(book(), Optional.of(policy("gold", GOLD, StopsAt.ANSWER, allowance)), Optional.empty());
    }

    private static Book book(PolicyVersion... policies) {
        return Book.of(SHANGHAI, List.of(policies), List.of(), List.of());
    }

    private static FiledCase answeredAfter(String id, int hours, CaseTraits traits) {
        return new FiledCase(id, traits, MONDAY, MONDAY.plus(Duration.ofHours(hours)), null, List.of());
    }

    private static Judgement judged(@Nullable Judgement judgement) {
        return Objects.requireNonNull(judgement);
    }
}
