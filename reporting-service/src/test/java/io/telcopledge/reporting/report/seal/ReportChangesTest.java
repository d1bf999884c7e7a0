package io.telcopledge.reporting.report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever a sealed report says and its draft says otherwise is a change; what the service's version makes of it is
 * none.
 */
class ReportChangesTest {

    private static final String REPORT = """
            {"form": "telcopledge/quarterly-report@2", "quarter": "2025-Q2", "status": "SEALED", "revision": 0,
             "commitments": [{"id": "hotline-wait", "title": {"zh": "等候", "en": "Wait"},
               "department": {"id": "customer-service", "title": {"zh": "客服", "en": "Service"}},
               "score": {"quarter": "2025-Q2", "value": "20.0000", "numerator": 40, "denominator": 2, "running": 0,
                         "completeness": "100.00", "verdict": "MET", "reason": {"zh": "达标", "en": "Kept"}},
               "trend": [{"quarter": "2025-Q1", "value": null, "completeness": "0.00", "verdict": "UNPROVEN"},
                         {"quarter": "2025-Q2", "value": "20.0000", "completeness": "100.00", "verdict": "MET"}]}],
             "narratives": [{"department": "customer-service", "causes": {"zh": "甲", "en": "A"}}],
             "methods": [{"formula": "asa@1", "words": {"zh": "均值", "en": "Mean"}}],
             "complaints": {"total": 30, "users": null, "byRegion": [{"of": "north", "count": 30}, {"of": null, "count": null}],
               "byRegionAndKind": [{"of": "north", "kind": "network", "count": 30}, {"of": "north", "kind": "charges", "count": 0}]}}
            """;

    @Test
    void theSameIsNoChange() {
        assertThat(changes("\"revision\": 0", "\"revision\": 1")).isEmpty();
    }

    @Test
    void aNumberOfUsersIsOne() {
        assertThat(changes("\"users\": null", "\"users\": 90000"))
                .containsExactly(new Change("complaints.users", null, null, 90000));
    }

    @Test
    void aWordIsOneAndANarrativeThatCameAsWell() {
        assertThat(changes("\"en\": \"A\"", "\"en\": \"B\""))
                .containsExactly(new Change("narratives[customer-service].causes.en", null, "A", "B"));
        assertThat(
                        changes(
                                "\"narratives\": [",
                                "\"narratives\": [{\"department\": \"market-research\", \"causes\": {\"zh\": \"乙\", \"en\": \"C\"}},"))
                .extracting(Change::what, Change::before, Change::after)
                .containsExactly(
                        tuple("narratives[market-research].causes.en", null, "C"),
                        tuple("narratives[market-research].causes.zh", null, "乙"),
                        tuple("narratives[market-research].department", null, "market-research"));
    }

    @Test
    void aFigureIsOneWholeWithItsVerdict() {
        List<Change> changes =
                changes("\"value\": \"20.0000\", \"numerator\": 40", "\"value\": \"40.0000\", \"numerator\": 80");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.isOfAScore()).isTrue();
            assertThat(change.commitment()).isEqualTo("hotline-wait");
            assertThat((Map<?, ?>) change.after())
                    .extracting("value", "numerator", "verdict")
                    .containsExactly("40.0000", 80, "MET");
        });
    }

    @Test
    void anEarlierQuartersFigureIsOne() {
        assertThat(changes(
                        "\"2025-Q1\", \"value\": null, \"completeness\": \"0.00\"",
                        "\"2025-Q1\", \"value\": null, \"completeness\": \"50.00\""))
                .extracting(Change::what)
                .containsExactly("commitments[hotline-wait].trend[2025-Q1]");
    }

    @Test
    void aTitleIsOneAndARowOfATable() {
        assertThat(changes("\"Wait\"", "\"Waiting\""))
                .extracting(Change::what)
                .containsExactly("commitments[hotline-wait].title.en");
        assertThat(changes("\"kind\": \"charges\", \"count\": 0", "\"kind\": \"charges\", \"count\": 12"))
                .containsExactly(new Change("complaints.byRegionAndKind[north/charges].count", null, 0, 12));
    }

    @Test
    void whatOnlyAnotherFormHasAndWhatTheServiceSaysInItsOwnWordsIsNone() {
        assertThat(changes("\"denominator\": 2,", "\"denominator\": 2, \"leftOut\": 5,"))
                .isEmpty();
        assertThat(changes("\"total\": 30,", "\"total\": 30, \"undeclared\": 2,"))
                .isEmpty();
        assertThat(changes("\"Mean\"", "\"The mean\"")).isEmpty();
        assertThat(changes("\"Kept\"", "\"It was kept\"")).isEmpty();
        assertThat(changes("\"Service\"", "\"Customer service\"")).isEmpty();
    }

    private static List<Change> changes(String said, String now) {
        assertThat(REPORT).contains(said);
        return ReportChanges.between(json(REPORT), json(REPORT.replace(said, now)));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
