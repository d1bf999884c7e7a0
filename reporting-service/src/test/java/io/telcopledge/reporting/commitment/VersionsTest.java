package io.telcopledge.reporting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several versions of one promise; each test is a rule. */
class VersionsTest {

    private static final String VERSION = """
              - id: hotline-wait
                title: {zh: 热线, en: Hotline}
                target: {comparator: "<=", value: %s, unit: s, words: {zh: 秒, en: s}}
                formula: {name: average-speed-of-answer@1}
                population: {zh: 来电, en: Calls}
                evidence: {streams: [calls], completeness: 99}
                period: %s
                owner: customer-service
                inForceFrom: %s
                inForceUntil: %s
            """;

    @ParameterizedTest
    @CsvSource({"2014-Q4, 30", "2015-Q1, 30", "2026-Q2, 30", "2026-Q3, 20", "2030-Q1, 20"})
    void aQuarterIsScoredByTheVersionInForceAtItsStart(String quarter, String target) {
        Promise promise = promise(version(30, "quarter", "2015-01-01", "2026-06-30")
                + version(20, "quarter", "2026-07-01", "2027-12-31"));

        assertThat(promise.scoring(Quarter.parse(quarter)).target().value()).isEqualByComparingTo(target);
    }

    @Test
    void aChangeInTheMiddleOfAQuarterTakesEffectWithTheNextOne() {
        Promise promise = promise(
                version(30, "quarter", "2015-01-01", "2026-08-14") + version(20, "quarter", "2026-08-15", "null"));

        assertThat(target(promise, "2026-Q3")).isEqualTo("30");
        assertThat(target(promise, "2026-Q4")).isEqualTo("20");
    }

    @Test
    void aChangeInTheMiddleOfAYearTakesEffectWithTheNextOneWhereThePromiseIsYearly() {
        Promise promise =
                promise(version(30, "year", "2015-01-01", "2026-06-30") + version(20, "year", "2026-07-01", "null"));

        assertThat(target(promise, "2026-Q3")).isEqualTo("30");
        assertThat(target(promise, "2026-Q4")).isEqualTo("30");
        assertThat(target(promise, "2027-Q1")).isEqualTo("20");
    }

    @Test
    void theOrderInTheFileDoesNotMatter() {
        String first = version(30, "quarter", "2015-01-01", "2026-06-30");
        String second = version(20, "quarter", "2026-07-01", "null");

        assertThat(promise(second + first)).isEqualTo(promise(first + second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-06-30 | 2026-06-30 | overlaps the version of 2015-01-01, which is in force until 2026-06-30
        2026-06-30 | 2026-07-02 | leaves a gap: must be 2026-07-01, the day after the version of 2015-01-01
        null       | 2026-07-01 | overlaps the version of 2015-01-01, which has no inForceUntil
        """)
    void onEachDayOneVersionIsInForce(String until, String from, String refused) {
        assertThatThrownBy(() ->
                        promise(version(30, "quarter", "2015-01-01", until) + version(20, "quarter", from, "null")))
                .hasMessage("commitments.yaml:20: commitments[1].inForceFrom: " + refused);
    }

    @Test
    void aVersionDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> promise(version(30, "quarter", "2015-01-01", "2014-12-31")))
                .hasMessageContaining(
                        "commitments[0].inForceUntil: must not be before inForceFrom, which is 2015-01-01");
    }

    private static String target(Promise promise, String quarter) {
        return promise.scoring(Quarter.parse(quarter)).target().value().toPlainString();
    }

    private static String version(int target, String period, String from, String until) {
        return VERSION.formatted(target, period, from, until);
    }

    private static Promise promise(String versions) {
        return CommitmentsFile.read("commitments.yaml", "commitments:\n" + versions)
                .commitments()
                .promises()
                .get(0);
    }
}
