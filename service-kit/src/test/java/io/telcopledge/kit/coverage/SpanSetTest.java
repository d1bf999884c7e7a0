package io.telcopledge.kit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.coverage.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpanSetTest {

    private static final int WIDTH = 60;

    private static Instant at(int second) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
    }

    private static Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    @Test
    void spansThatTouchAreOne() {
        assertThat(SpanSet.of(List.of(span(5, 9), span(0, 5))).spans()).containsExactly(span(0, 9));
        assertThat(SpanSet.of(List.of(span(0, 4), span(5, 9))).spans()).hasSize(2);
    }

    @Test
    void theEndIsExclusive() {
        SpanSet set = SpanSet.of(List.of(span(0, 5)));
        assertThat(set.contains(at(0))).isTrue();
        assertThat(set.contains(at(5))).isFalse();
        assertThat(set.contains(span(1, 5))).isTrue();
        assertThat(set.contains(span(1, 6))).isFalse();
        assertThat(set.lengthWithin(span(3, 9))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void itIsASetOfInstants() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            BitSet one = new BitSet();
            BitSet two = new BitSet();
            SpanSet first = random(random, one);
            SpanSet second = random(random, two);
            BitSet both = (BitSet) one.clone();
            both.and(two);
            BitSet either = (BitSet) one.clone();
            either.or(two);

            check(seed, first.intersect(second), both);
            check(seed, first.union(second), either);
            assertThat(SpanSet.parse(first.toString())).isEqualTo(first);
        }
    }

    private static SpanSet random(SplittableRandom random, BitSet bits) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(WIDTH);
            int to = from + 1 + random.nextInt(10);
            bits.set(from, to);
            spans.add(span(from, to));
        }
        return SpanSet.of(spans);
    }

    private static void check(long seed, SpanSet set, BitSet expected) {
        assertThat(set.length()).as("seed %d", seed).isEqualTo(Duration.ofSeconds(expected.cardinality()));
        for (int second = 0; second < WIDTH + 10; second++) {
            assertThat(set.contains(at(second)))
                    .as("seed %d at %d", seed, second)
                    .isEqualTo(expected.get(second));
        }
    }
}
