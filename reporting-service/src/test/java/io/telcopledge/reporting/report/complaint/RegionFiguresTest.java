package io.telcopledge.reporting.report.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which regions a promise may be scored for. */
class RegionFiguresTest {

    @Test
    void aRegionOfFewIsLeftOutAndSoIsTheOneThatWouldGiveItAway() {
        RegionFigures figures = RegionFigures.of(List.of(
                new RegionCount("north", 30, 0),
                new RegionCount("east", 20, 0),
                new RegionCount("south", 12, 0),
                new RegionCount(null, 1, 0)));
        // Total less the others would tell of the one; the cheapest that hides it is the region of twelve.
        assertThat(figures.told()).containsExactly("east", "north");
    }

    @Test
    void elevenAreEnough() {
        RegionFigures figures = RegionFigures.of(
                List.of(new RegionCount("a", 11, 0), new RegionCount("b", 11, 0), new RegionCount("c", 11, 0)));
        assertThat(figures.told()).containsExactly("a", "b", "c");
    }

    @Test
    void allButFewBeingComplexTellsOfThoseWhoAreNot() {
        RegionFigures figures = RegionFigures.of(
                List.of(new RegionCount("a", 40, 38), new RegionCount("b", 60, 30), new RegionCount("c", 70, 30)));
        // 40 complaints of a, 38 of them complex: both together tell of two.
        boolean both = figures.told().contains("a") && figures.toldOfComplex().contains("a");
        assertThat(both).isFalse();
    }

    @Test
    void severalWordsThatAreNotDeclaredAreOneRegion() {
        RegionFigures figures = RegionFigures.of(List.of(
                new RegionCount("undeclared", 6, 0),
                new RegionCount("undeclared", 6, 0),
                new RegionCount("a", 20, 0),
                new RegionCount("b", 20, 0)));
        assertThat(figures.told()).containsExactly("a", "b", "undeclared");
    }
}
