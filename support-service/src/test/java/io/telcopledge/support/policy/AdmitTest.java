package io.telcopledge.support.policy;

import static io.telcopledge.support.policy.Samples.MADE;
import static io.telcopledge.support.policy.Samples.SHANGHAI;
import static io.telcopledge.support.policy.Samples.policy;
import static io.telcopledge.support.policy.Samples.since;
import static io.telcopledge.support.policy.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.support.policy.Admission.Admitted;
import io.telcopledge.support.policy.Admission.Forbidden;
import io.telcopledge.support.policy.Admission.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmitTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Scope GOLD = new Scope(null, "gold", null);

    @Test
    void nothingComesIntoForceInThePast() {
        assertThat(admit(gold(1, "2026-03-01")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("inForceFrom"));
        assertThat(admit(gold(1, "2026-03-02"))).isInstanceOf(Admitted.class);
    }

    @Test
    void aVersionComesNotBeforeTheOneItReplaces() {
        assertThat(admit(gold(2, "2026-03-31"), gold(1, "2026-04-01"))).isInstanceOf(Invalid.class);
        assertThat(admit(gold(2, "2026-04-01"), gold(1, "2026-04-01"))).isInstanceOf(Admitted.class);
    }

    @Test
    void twoPoliciesOfOneScopeAndConditionAreNeverInForceOnOneDay() {
        Term march = new Term(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-31"), Samples.LONG_AGO);
        PolicyVersion ending = policy("old", 1, GOLD, StopsAt.ANSWER, "PT1H", null, march);

        assertThat(admit(gold(1, "2026-03-31"), ending))
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        forbidden -> assertThat(forbidden.slug()).isEqualTo("policy-rival"));
        assertThat(admit(gold(1, "2026-04-01"), ending)).isInstanceOf(Admitted.class);
        assertThat(admit(gold(1, "2026-03-02"), policy("fix", GOLD, StopsAt.RESOLUTION, "PT1H")))
                .isInstanceOf(Admitted.class);
        assertThat(admit(gold(1, "2026-03-02"), policy("all", Scope.EVERY_CASE, StopsAt.ANSWER, "PT1H")))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void aVersionThatIsReplacedNoLongerRivals() {
        PolicyVersion gold = policy("old", 1, GOLD, StopsAt.ANSWER, "PT1H", null, since("2026-01-01"));
        PolicyVersion silver =
                policy("old", 2, new Scope(null, "silver", null), StopsAt.ANSWER, "PT1H", null, since("2026-03-10"));

        assertThat(admit(gold(1, "2026-03-09"), gold, silver)).isInstanceOf(Forbidden.class);
        assertThat(admit(gold(1, "2026-03-10"), gold, silver)).isInstanceOf(Admitted.class);
    }

    @Test
    void aPolicyCountsByACalendarThatIsInForceByThen() {
        CalendarVersion later = new CalendarVersion(
                "office", 1, weekdays("office", "UTC", "09:00", "17:00").definition(), since("2026-04-01"), MADE);

        assertThat(admitWith(by("nowhere", "PT8H", "2026-03-02"), null))
                .isEqualTo(new Invalid("calendar", "is not known"));
        assertThat(admitWith(by("office", "PT8H", "2026-03-31"), later)).isInstanceOf(Invalid.class);
        assertThat(admitWith(by("office", "PT8H", "2026-04-01"), later)).isInstanceOf(Admitted.class);
    }

    @Test
    void anAllowanceThatACalendarDoesNotOpenForIsRefused() {
        CalendarVersion narrow = weekdays("narrow", "UTC", "09:00", "09:01");

        assertThat(admitWith(by("narrow", "PT1000H", "2026-03-02"), narrow))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("allowance"));
    }

    private static PolicyVersion gold(int version, String from) {
        return policy("gold", version, GOLD, StopsAt.ANSWER, "PT4H", null, since(from));
    }

    private static PolicyVersion by(String calendar, String allowance, String from) {
        return policy("desk", 1, GOLD, StopsAt.RESOLUTION, allowance, calendar, since(from));
    }

    private static Admission admit(PolicyVersion proposed, PolicyVersion... there) {
        return Admit.policy(proposed, Book.of(SHANGHAI, List.of(there), List.of(), List.of()), TODAY);
    }

    private static Admission admitWith(PolicyVersion proposed, @Nullable CalendarVersion calendar) {
        List<CalendarVersion> calendars = calendar == null ? List.of() : List.of(calendar);
        return Admit.policy(proposed, Book.of(SHANGHAI, List.of(), calendars, List.of()), TODAY);
    }
}
