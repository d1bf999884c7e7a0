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
        unit: s                  | unit: h                  | commitments[0].target.unit: must be one of s, %, 1; is h
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
        assertThatThrownBy(() -> CommitmentsFile.read(VALID.replace(right, wrong)))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aParameterOfTheFormulaIsRequired() {
        String cases = VALID.replace("unit: s", "unit: \"%\"")
                .replace(
                        "{name: average-speed-of-answer@1}",
                        "{name: share-of-cases-in-time@1, parameters: {cases: all}}");

        assertThatThrownBy(() -> CommitmentsFile.read(cases))
                .hasMessage("commitments[0].formula.parameters.clock: is required");
    }

    @Test
    void theSameIdTwiceIsRefused() {
        assertThatThrownBy(() -> CommitmentsFile.read(VALID + VALID.substring(VALID.indexOf("  -"))))
                .hasMessage("commitments[1].id: is there twice: hotline-wait");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThatThrownBy(() -> CommitmentsFile.read("commitments:\n  - id: [x\n"))
                .isInstanceOf(InvalidCommitments.class)
                .hasMessageStartingWith("line ");
    }
}
