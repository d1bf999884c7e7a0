package io.telcopledge.reporting.scorecard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.InForce;
import io.telcopledge.reporting.commitment.OwedRegion;
import io.telcopledge.reporting.commitment.Owing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums of a region's months are given to anybody: under names that the operator gave. */
class RegionsTest {

    private static final Quarter QUARTER = Quarter.parse("2026-Q3");

    private final Regions regions = new Regions(
            new Owing(
                    List.of(), List.of(new OwedRegion("harbour", 1_000, new InForce(LocalDate.of(2015, 1, 1), null)))),
            Vocabulary.packaged());

    @Test
    void aDeclaredRegionAndOneThatOwesEvidenceKeepTheirNames() {
        assertThat(regions.declared("shanghai", QUARTER)).isEqualTo("shanghai");
        assertThat(regions.declared("harbour", QUARTER)).isEqualTo("harbour");
    }

    @Test
    void anyOtherIsUndeclared() {
        assertThat(regions.declared("call 555-0100", QUARTER)).isEqualTo("undeclared");
    }
}
