package io.telcopledge.reporting.report.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A quarter of as many events as {@code telcopledge.large.rows} says is rebuilt, sealed and checked, while others read:
 * {@code mvn test -pl reporting-service -Dtest=LargeEvidenceTest -Dtelcopledge.large.rows=1000000}. To be told from a
 * service of the demo by nothing but the test's framework, run it with {@code -Dtelcopledge.test.heap=320m}.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
@EnabledIfSystemProperty(named = "telcopledge.large.rows", matches = "[0-9]+")
class LargeEvidenceTest {

    private static final long ROWS = Long.getLong("telcopledge.large.rows", 0);
    private static final Duration LONG = Duration.ofHours(1);
    private static final String REPORT = "/reporting/v1/reports/2012-Q1";

    /** Intervals of two hundred queues, as they would have been consumed. */
    private static final String INTERVALS = """
            insert into evidence (topic, topic_id, log_partition, log_offset, event_id, source, id, type, time, sequence, data, sha256)
            select 'support.events', 'large', n %% 8, n / 8, gen_random_uuid(), '/large', n, type, at, 1,
                   json_build_object('queue', 'large-' || n %% 200, 'intervalStart', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                       'callsAnswered', 10, 'callsAbandoned', 1, 'answeredWaitMillis', 200000, 'answeredWithin30s', 9,
                       'ratings', json_build_array(0, 0, 1, 2, 3), 'revision', 1),
                   sha256(cast(cast(n as text) as bytea))
            from generate_series(1, %d) as n,
                 lateral (select timestamp '2012-01-01 00:00:00' + make_interval(secs => (n / 200) * 900) as at,
                                 'io.telcopledge.support.HotlineIntervalMeasured.v1' as type) as made
            """;

    @Inject
    SealedEvidence evidence;

    @Inject
    io.telcopledge.reporting.report.EvidenceTables tables;

    @Test
    void aQuarterOfManyEventsIsRebuiltSealedAndCheckedWhileOthersRead() {
        evidence.publishQuarter("2012-Q1");
        evidence.run(INTERVALS.formatted(ROWS));
        assertThat(tables.rebuild()).isGreaterThanOrEqualTo(ROWS);
        seal();

        given().get(REPORT + "/verify").then().statusCode(202);

        Awaitility.await().atMost(LONG).until(() -> {
            given().get("/").then().statusCode(200);
            given().get(REPORT).then().statusCode(200);
            return verify().statusCode() == 200;
        });
        assertThat(verify().jsonPath().getString("outcome")).isEqualTo("SAME");
    }

    private static Response verify() {
        return given().get(REPORT + "/verify");
    }

    private static void seal() {
        String draft = given().auth()
                .oauth2(Tokens.with("auditor"))
                .get(REPORT + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .header("If-Match", draft)
                .post(REPORT + "/seal")
                .then()
                .statusCode(201);
    }
}
