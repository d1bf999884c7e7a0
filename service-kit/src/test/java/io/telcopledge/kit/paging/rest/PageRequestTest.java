package io.telcopledge.kit.paging.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @Test
    void without_parameters_it_is_the_first_page_of_fifty() {
        PageRequest request = PageRequest.of(null, null, Long.class);

        assertThat(request.limit()).isEqualTo(50);
        assertThat(request.after()).isEmpty();
    }

    @Test
    void it_goes_on_after_the_page_before() {
        PageRequest request = PageRequest.of("200", Cursor.of(7L).toString(), Long.class);

        assertThat(request.limit()).isEqualTo(200);
        assertThat(request.after()).contains(Cursor.of(7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "ten", "", "1000"})
    void a_limit_is_a_whole_number_from_one_to_two_hundred(String limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null, Long.class))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .isEqualTo(List.of(new FieldError("limit", "must be a whole number from 1 to 200"))));
    }

    @Test
    void what_is_no_cursor_of_this_list_is_refused_by_name() {
        assertThatThrownBy(() -> PageRequest.of(null, Cursor.of("x").toString(), Long.class))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("after"));
    }
}
