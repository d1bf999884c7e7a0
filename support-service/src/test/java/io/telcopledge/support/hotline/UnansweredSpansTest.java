package io.telcopledge.support.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.support.hotline.UnansweredSpans.Came;
import io.telcopledge.support.hotline.UnansweredSpans.Unanswered;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnansweredSpansTest {

    private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");
    private static final SpanSet ALL = SpanSet.of(List.of(new Span(at(0), at(96))));

    @Test
    void callersCameAndNoneWasAnswered() {
        UnansweredSpans found = UnansweredSpans.of(List.of(new Came(at(0), 5, 1), new Came(at(1), 2, 0)), ALL);

        assertThat(found).isEqualTo(new UnansweredSpans(List.of(new Unanswered(new Span(at(1), at(2)), 2)), 1, 2));
    }

    @Test
    void intervalsThatFollowEachOtherAreOneSpan() {
        UnansweredSpans found =
                UnansweredSpans.of(List.of(new Came(at(1), 2, 0), new Came(at(2), 3, 0), new Came(at(4), 1, 0)), ALL);

        assertThat(found.spans())
                .containsExactly(new Unanswered(new Span(at(1), at(3)), 5), new Unanswered(new Span(at(4), at(5)), 1));
    }

    @Test
    void whatNobodyCoveredIsUnknownAndWithoutCallersNothingIsBroken() {
        SpanSet half = SpanSet.of(List.of(new Span(at(0), at(1).plusSeconds(899))));

        assertThat(UnansweredSpans.of(List.of(new Came(at(0), 0, 0), new Came(at(1), 4, 0)), half))
                .isEqualTo(new UnansweredSpans(List.of(), 0, 0));
    }

    private static Instant at(int interval) {
        return NINE.plus(Interval.LENGTH.multipliedBy(interval));
    }
}
