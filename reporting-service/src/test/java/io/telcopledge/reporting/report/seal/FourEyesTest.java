package io.telcopledge.reporting.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.FourEyes.Contribution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever somebody put into a report binds them, whoever they say they are by now. */
class FourEyesTest {

    private static final Person ZHANG = new Person("https://issuer#17", "zhang");

    @Test
    void whoContributedNothingSeals() {
        assertThat(binding(ZHANG, new Person("https://issuer#18", "chen"))).isEmpty();
    }

    @Test
    void whoContributedIsToldWhat() {
        assertThat(binding(ZHANG, ZHANG)).containsExactly("the number of users");
    }

    @Test
    void anotherNameMakesNobodyAnother() {
        assertThat(binding(new Person("https://issuer#17", "renamed"), ZHANG)).isNotEmpty();
    }

    @Test
    void theSameNameFromAnotherIssuerIsAnotherPerson() {
        assertThat(binding(new Person("https://elsewhere#17", "zhang"), ZHANG)).isEmpty();
    }

    @Test
    void anOlderRecordBindsByTheNameOrReferenceThatItHolds() {
        assertThat(binding(ZHANG, new Person(null, "zhang"))).isNotEmpty();
        assertThat(binding(ZHANG, new Person(null, "staff-of-zhang"))).isNotEmpty();
        assertThat(binding(ZHANG, new Person(null, "chen"))).isEmpty();
    }

    private static List<String> binding(Person sealer, Person contributor) {
        return new FourEyes(sealer, "staff-of-zhang")
                .bindingOf(List.of(new Contribution("the number of users", contributor)));
    }
}
