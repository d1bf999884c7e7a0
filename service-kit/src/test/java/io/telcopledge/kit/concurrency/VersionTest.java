package io.telcopledge.kit.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    private static final Version SEVEN = new Version(7);

    @Test
    void its_tag_is_strong() {
        assertThat(SEVEN.tag()).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
    void a_change_that_names_the_version_passes(String ifMatch) {
        assertThatCode(() -> SEVEN.demand(ifMatch)).doesNotThrowAnyException();
        assertThatCode(() -> SEVEN.permit(ifMatch)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "", "\"77\""})
    void a_change_of_another_version_is_refused(String ifMatch) {
        assertThatThrownBy(() -> SEVEN.permit(ifMatch))
                .satisfies(refused -> assertThat(((Refusal) refused).status()).isEqualTo(412));
        assertThatThrownBy(() -> SEVEN.demand(ifMatch))
                .satisfies(refused -> assertThat(((Refusal) refused).status()).isEqualTo(412));
    }

    @Test
    void without_a_version_a_change_passes_only_where_none_is_demanded() {
        assertThatCode(() -> SEVEN.permit(null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SEVEN.demand(null))
                .satisfies(refused -> assertThat(((Refusal) refused).status()).isEqualTo(428));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "*", "\"6\", W/\"7\""})
    void who_has_it_need_not_read_it_again(String ifNoneMatch) {
        assertThat(SEVEN.isHeldBy(ifNoneMatch)).isTrue();
    }

    @Test
    void who_has_another_or_none_reads_it() {
        assertThat(SEVEN.isHeldBy("\"6\"")).isFalse();
        assertThat(SEVEN.isHeldBy(null)).isFalse();
    }
}
