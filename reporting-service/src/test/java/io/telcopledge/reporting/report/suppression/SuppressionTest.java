package io.telcopledge.reporting.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aCountUnderElevenIsLeftOutAndElevenIsNot() {
        assertThat(Suppression.of(row(10, 30, 11), List.of())).contains("0").doesNotContain("1");
        assertThat(Suppression.of(row(11, 30, 40), List.of())).isEmpty();
    }

    @Test
    void besideOneLeftOutTheSmallestThatHidesItIsLeftOutToo() {
        assertThat(Suppression.of(row(3, 500, 40, 90), List.of())).containsExactly("0", "2");
    }

    @Test
    void twoSmallOnesThatHideEachOtherTooLittleNeedAThird() {
        // 2 + 3 = 5: each would be known to lie within 0 and 5.
        assertThat(Suppression.of(row(2, 3, 60, 20), List.of())).containsExactly("0", "1", "3");
    }

    @Test
    void inATableARectangleIsLeftOut() {
        List<Cell> table = table(new long[][] {{4, 50, 60}, {70, 80, 90}, {100, 110, 120}});

        assertThat(Suppression.of(table, List.of())).containsExactlyInAnyOrder("0,0", "0,1", "1,0", "1,1");
    }

    @Test
    void aBridgeBetweenTwoLeftOutBlocksIsProtectedThoughItsRowAndColumnHaveOthers() {
        // Rows 0 and 1 less columns 0 and 1 would give cell 1,2 away.
        List<Cell> table = table(new long[][] {
            {5, 6, 50, 50}, {6, 5, 7, 50}, {50, 50, 5, 6}, {50, 50, 6, 5},
        });

        assertThat(Suppression.of(table, List.of())).contains("1,2").hasSizeGreaterThan(9);
    }

    @Test
    void whatWasLeftOutOnceStaysLeftOut() {
        Map<String, @Nullable Long> sealed = new HashMap<>();
        sealed.put("0", null);
        sealed.put("1", 500L);

        assertThat(Suppression.of(row(300, 500, 600), List.of(sealed))).contains("0");
    }

    @Test
    void aDifferenceFromAnEarlierRevisionIsACountOfPeopleToo() {
        Map<String, @Nullable Long> sealed = new HashMap<>(Map.of("0", 40L, "1", 500L, "2", 600L));

        assertThat(Suppression.of(row(41, 500, 600), List.of(sealed))).contains("0");
        assertThat(Suppression.of(row(60, 500, 600), List.of(sealed))).isEmpty();
    }

    @Test
    void ofATotalThatIsTooSmallToHideAnythingAllIsLeftOut() {
        assertThat(Suppression.of(row(2, 3, 1), List.of())).containsExactly("0", "1", "2");
    }

    private static List<Cell> row(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Cell(Integer.toString(i), "total", "total again", counts[i]))
                .toList();
    }

    /** A table whose margins are published and large enough to stay so. */
    private static List<Cell> table(long[][] counts) {
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                cells.add(new Cell(r + "," + c, "row " + r, "column " + c, counts[r][c]));
            }
        }
        return cells;
    }
}
