package io.telcopledge.privacy.datause;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.privacy.datause.Completeness.State;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final UsagePeriod MARCH_2_TO_6 = new UsagePeriod(day(2), day(6));
    private static final Instant LATER = day(30);

    @Test
    void without_any_source_nothing_is_reported() {
        Completeness completeness = Completeness.of(MARCH_2_TO_6, Map.of(), LATER);

        assertThat(completeness.state()).isEqualTo(State.NOT_REPORTED);
        assertThat(completeness.missing()).containsExactly(span(2, 6));
        assertThat(completeness.sources()).isEmpty();
    }

    @Test
    void one_source_that_covers_it_all_makes_it_complete() {
        Completeness completeness = Completeness.of(MARCH_2_TO_6, Map.of("/billing", spans(span(1, 9))), LATER);

        assertThat(completeness.state()).isEqualTo(State.COMPLETE);
        assertThat(completeness.missing()).isEmpty();
        assertThat(completeness.sources()).containsEntry("/billing", List.of(span(2, 6)));
    }

    @Test
    void what_one_source_left_out_is_missing_although_another_covers_it() {
        Completeness completeness = Completeness.of(
                MARCH_2_TO_6, Map.of("/billing", spans(span(1, 9)), "/crm", spans(span(1, 3), span(4, 5))), LATER);

        assertThat(completeness.state()).isEqualTo(State.PARTIAL);
        assertThat(completeness.missing()).containsExactly(span(3, 4), span(5, 6));
        assertThat(completeness.sources()).containsEntry("/crm", List.of(span(2, 3), span(4, 5)));
    }

    @Test
    void a_source_that_covered_other_times_only_leaves_the_period_unreported() {
        Completeness completeness = Completeness.of(MARCH_2_TO_6, Map.of("/billing", spans(span(7, 9))), LATER);

        assertThat(completeness.state()).isEqualTo(State.NOT_REPORTED);
        assertThat(completeness.sources()).containsEntry("/billing", List.of());
    }

    @Test
    void what_has_not_happened_yet_is_not_missing() {
        Completeness completeness = Completeness.of(MARCH_2_TO_6, Map.of("/billing", spans(span(1, 4))), day(4));

        assertThat(completeness.state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void of_the_future_nothing_is_reported() {
        Completeness completeness = Completeness.of(MARCH_2_TO_6, Map.of("/billing", spans(span(1, 2))), day(2));

        assertThat(completeness.state()).isEqualTo(State.NOT_REPORTED);
        assertThat(completeness.missing()).isEmpty();
    }

    private static SpanSet spans(Span... spans) {
        return SpanSet.of(Arrays.asList(spans));
    }

    private static Span span(int fromDay, int toDay) {
        return new Span(day(fromDay), day(toDay));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
    }
}
