package io.telcopledge.reporting.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsFileTest {

    private static final String VALID = """
            commitments:
              - id: hotline-wait
                title: {zh: 热线, en: Hotline}
                target: {comparator: "<=", value: 30, unit: s, words: {zh: 三十秒, en: 30 s}}
                formula: {name: average-speed-of-answer@1}
                population: {zh: 来电, en: Calls}
                evidence: {streams: [calls], completeness: 99}
                period: quarter
                owner: customer-service
                inForceFrom: "2015-01-01"
            """;

    @Test
    void everyPromiseOfThePlanIsThere() {
        assertThat(CommitmentsFile.packaged().all())
                .extracting(Commitment::id)
                .containsExactly(
                        "network-coverage",
                        "peak-hour-satisfaction",
                        "network-report",
                        "hotline-wait",
                        "complaint-answer",
                        "complex-resolution",
                        "data-protection",
                        "data-usage-query",
                        "data-erasure",
                        "new-services",
                        "feedback-channels",
                        "feedback-report");
        assertThat(CommitmentsFile.packaged().all())
                .extracting(Commitment::inForceFrom)
                .containsOnly(LocalDate.of(2015, 1, 1));
    }

    @Test
    void aPromiseToEachOneLeavesNoMiss() {
        Commitments commitments = CommitmentsFile.packaged();

        assertThat(commitments.withId("complaint-answer").orElseThrow().target().leavesNoMiss())
                .isTrue();
        assertThat(commitments.withId("hotline-wait").orElseThrow().target().leavesNoMiss())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hotline-wait             | Hotline_Wait             | commitments[0].id: must be lower-case words
        value: 30                | value: thirty            | commitments[0].target.value: must be a number
        value: 30                | value: -1                | commitments[0].target.value: must not be negative
        "<="                     | "<"                      | commitments[0].target.comparator: must be one of <=, >=; is <
        unit: s                  | unit: d                  | commitments[0].target.unit: must be one of s, %, 1, h; is d
        unit: s                  | unit: "%"                | commitments[0].formula.name: gives no figure in the target's unit %
        answer@1                 | answer@2                 | commitments[0].formula.name: must be one of
        answer@1}                | answer@1, x: 1}          | commitments[0].formula.x: is no known field
        average-speed-of-answer  | share-of-cases-in-time   | commitments[0].formula.name: gives no figure
        [calls]                  | [cals]                   | commitments[0].evidence.streams[0]: must be one of
        [calls]                  | []                       | commitments[0].evidence.streams: must name a stream
        completeness: 99         | completeness: 101        | commitments[0].evidence.completeness: must be more than 0
        period: quarter          | period: week             | commitments[0].period: must be one of
        customer-service         | sales                    | commitments[0].owner: must be one of
        2015-01-01               | 2015-02-30               | commitments[0].inForceFrom: must be a date
        period: quarter          | perod: quarter           | commitments[0].perod: is no known field
        {zh: 来电, en: Calls}     | {zh: 来电}                | commitments[0].population.en: is required
        """)
    void anErrorNamesItsField(String right, String wrong, String message) {
        assertThatThrownBy(() -> CommitmentsFile.read("commitments.yaml", VALID.replace(right, wrong)))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageContaining(": " + message);
    }

    @Test
    void aParameterOfTheFormulaIsRequired() {
        String cases = VALID.replace("unit: s", "unit: \"%\"")
                .replace(
                        "{name: average-speed-of-answer@1}",
                        "{name: share-of-cases-in-time@1, parameters: {cases: all}}");

        assertThatThrownBy(() -> CommitmentsFile.read("commitments.yaml", cases))
                .hasMessage("commitments.yaml:5: commitments[0].formula.parameters.clock: is required");
    }

    @Test
    void aFileIsNoLongerOrDeeperThanAnybodyWrites() {
        assertThatThrownBy(() -> read(VALID + "# more\n".repeat(40_000)))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageContaining("has more than 262144 characters");
        assertThatThrownBy(() -> read("commitments: " + "[".repeat(100) + "]".repeat(100)))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageContaining("is deeper than 20 levels");
        assertThat(read(VALID + "#\n".repeat(100_000)).versions()).isNotEmpty();
    }

    @Test
    void anErrorNamesItsLineToo() {
        assertThatThrownBy(() -> read(VALID.replace("value: 30", "value: thirty")))
                .hasMessage("commitments.yaml:4: commitments[0].target.value: must be a number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        commitments: [x          | commitments.yaml:2: is no YAML
        other: []                | commitments.yaml:1: other: is no known field
        {commitments: [], x: 1}  | commitments.yaml:1: x: is no known field
        commitments: []          | commitments.yaml:1: commitments: must not be empty
        commitments: all         | commitments.yaml:1: commitments: must be a list
        commitments: [a]         | commitments.yaml:1: commitments[0]: must have fields
        """)
    void whatIsNoFileOfCommitmentsIsRefused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml + "\n"))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFieldTwiceIsRefused() {
        assertThatThrownBy(() -> read(VALID.replace("period: quarter", "period: quarter\n    period: year")))
                .hasMessage("commitments.yaml:9: commitments[0].period: is there twice");
    }

    @Test
    void theChecksumIsThatOfTheFile() {
        assertThat(read("%s# a comment\n".formatted(VALID)).commitments().sha256())
                .hasSize(64)
                .isNotEqualTo(read(VALID).commitments().sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [{words: {zh: 测试, en: Tests}, channels: [test]}]          | exclusions[0].channels: cannot be told from what
        [{words: {zh: 测试, en: Tests}, queues: []}]                | exclusions[0].queues: must not be empty
        [{words: {zh: 测试, en: Tests}}]                            | exclusions[0]: must have words and one of
        [{words: {zh: 测试, en: Tests}, outage: {from: "2026-07-01T00:00:00+08:00", until: "2026-07-01T00:00:00+08:00"}}] | exclusions[0].outage.until: must be after from
        [{words: {zh: 测试, en: Tests}, outage: {from: "2026-07-01"}}] | exclusions[0].outage.from: must be a date-time
        """)
    void anExclusionThatTheFactsCannotTellIsRefused(String exclusions, String refused) {
        assertThatThrownBy(() -> read(VALID + "    exclusions: " + exclusions + "\n"))
                .hasMessageContaining(": commitments[0]." + refused);
    }

    private static CommitmentsFile read(String yaml) {
        return CommitmentsFile.read("commitments.yaml", yaml);
    }
}
