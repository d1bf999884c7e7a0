package io.telcopledge.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.AnswerSchema;
import io.telcopledge.kit.testing.ApiOperation;
import io.telcopledge.kit.testing.DocumentRules;
import io.telcopledge.kit.testing.PlatformResource;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service answers, by the documents that describe it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentTest extends DocumentRules {

    private static final String TMF657 = "/tmf-api/serviceQualityManagement/v4/";

    @Override
    protected Set<String> served() {
        return Set.of(
                "/reporting/v1/commitments",
                "/reporting/v1/commitments/{id}",
                "/reporting/v1/regimes",
                "/reporting/v1/programme");
    }

    @Override
    protected String address(ApiOperation operation) {
        return operation
                .path()
                .replace("/commitments/{id}", "/commitments/hotline-wait")
                .replace("/regimes/{id}", "/regimes/miit-bulletin")
                .replace("{quarter}", "2025-Q1")
                .replaceAll("\\{[^}]+}", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceLevelObjective", "serviceLevelSpecification"})
    void theDocumentsOfTmf657HaveTheirMembersAndNoNull(String resource) {
        String answer = given().get(TMF657 + resource).asString();

        assertThat(AnswerSchema.ofResource("/tmf/" + resource + "s.json").errors(answer))
                .isEmpty();
    }

    /** As a promise's last day makes a time end, and a day's begin has no seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"\"2015-01-01T00:00+08:00\"", "null", "\"2015-01-01\""})
    void aTimeWithoutSecondsWouldBeSeen(String begin) {
        String answer = given().get(TMF657 + "serviceLevelObjective")
                .asString()
                .replaceFirst("(\"validFor\" ?: ?\\{\"startDateTime\" ?: ?)\"[^\"]+\"", "$1" + begin);

        assertThat(AnswerSchema.ofResource("/tmf/serviceLevelObjectives.json").errors(answer))
                .hasSize(1);
    }
}
