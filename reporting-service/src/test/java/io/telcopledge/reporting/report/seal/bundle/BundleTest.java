package io.telcopledge.reporting.report.seal.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.reporting.report.seal.SealTest;
import io.telcopledge.reporting.report.seal.SealedEvidence;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.signing.SigningKey;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.Check.Outcome;
import io.telcopledge.reporting.report.seal.verify.Check.Subject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An outsider checks a sealed report with nothing but its bundle. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
class BundleTest {

    private static final String QUARTER = "2013-Q2";
    private static final String BUNDLE = "/reporting/v1/reports/" + QUARTER + "/revisions/0/bundle";

    @Inject
    SealedEvidence evidence;

    @BeforeEach
    void sealOnce() {
        if (given().get(BUNDLE).statusCode() == 404) {
            evidence.publishQuarter(QUARTER);
            String draft = given().auth()
                    .oauth2(Tokens.with("manager"))
                    .get("/reporting/v1/reports/" + QUARTER + "/draft")
                    .header("ETag");
            given().auth()
                    .oauth2(Tokens.with("manager"))
                    .contentType("application/json")
                    .header("If-Match", draft)
                    .post("/reporting/v1/reports/" + QUARTER + "/seal")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void allThatItHoldsIsAsSealedAndItsFiguresFollowFromItsEvidence() throws IOException {
        assertThat(CheckBundle.of(bundle(), operatorKeys()).checks())
                .extracting(Check::subject, Check::outcome)
                .containsExactly(
                        tuple(Subject.KEY, Outcome.SAME),
                        tuple(Subject.SIGNATURE, Outcome.SAME),
                        tuple(Subject.REPORT, Outcome.SAME),
                        tuple(Subject.COMMITMENTS, Outcome.SAME),
                        tuple(Subject.SUMS, Outcome.SAME),
                        tuple(Subject.FIGURES, Outcome.SAME));
    }

    @Test
    void itIsTheSameBytesEachTime() {
        assertThat(zip()).isEqualTo(zip());
    }

    @Test
    void aFigureThatSomebodyPolishedIsNamedThoughItsHashWouldNotBeLookedAt() throws IOException {
        assertThat(differing(with(report -> report.replace("\"20.0000\"", "\"10.0000\""), sums -> sums)))
                .containsExactly(Subject.REPORT, Subject.FIGURES);
    }

    @Test
    void evidenceThatSomebodyPolishedGivesOtherFigures() throws IOException {
        assertThat(differing(with(
                        report -> report,
                        sums -> sums.replace("\"answeredWaitMillis\":2", "\"answeredWaitMillis\":1"))))
                .containsExactly(Subject.SUMS, Subject.FIGURES);
    }

    @Test
    void withAnotherKeyInItsPlaceTheSignatureProvesNothing() throws IOException {
        Bundle bundle = bundle();
        Bundle without = new Bundle(bundle.report(), bundle.seal(), bundle.commitments(), bundle.sums(), List.of());

        assertThat(CheckBundle.of(without, operatorKeys()).outcome()).isEqualTo(Outcome.UNCHECKABLE);
    }

    @Test
    void signedAnewWithAStrangersKeyItFitsTogetherAndIsNobodysReport() throws IOException {
        Bundle bundle = bundle();
        SigningKey stranger = SigningKey.read(SealTest.STRANGERS_KEY);
        Bundle forged = new Bundle(
                bundle.report(),
                Seal.of(new Seal(bundle.seal()).manifest(), stranger).jws(),
                bundle.commitments(),
                bundle.sums(),
                List.of(stranger.published()));

        assertThat(CheckBundle.of(forged, operatorKeys()).checks())
                .filteredOn(check -> check.outcome() != Outcome.SAME)
                .extracting(Check::subject, Check::outcome)
                .containsExactly(tuple(Subject.KEY, Outcome.DIFFERS));
        assertThat(CheckBundle.of(bundle, Set.of()).checks().get(0).outcome()).isEqualTo(Outcome.UNCHECKABLE);
    }

    @Test
    void aBundleThatUnpacksToMoreThanItMayOrHoldsWhatItDoesNotIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> BundleZip.read(zipOf("report.json", new byte[21_000_000])))
                .withMessageContaining("unpacks to more than 20000000 bytes");
        assertThatIOException()
                .isThrownBy(() -> BundleZip.read(zipOf("\u001b[2Jreport.json", new byte[1])))
                .withMessageContaining("which a bundle does not");
    }

    private static ByteArrayInputStream zipOf(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void whatIsNoBundleIsRefusedWithTheReason() {
        byte[] noZip = "no zip".getBytes(StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> BundleZip.read(new ByteArrayInputStream(noZip)))
                .withMessage("report.json is missing");
    }

    @Test
    void noCaseAndNoPersonIsInIt() throws IOException {
        assertThat(bundle().sums()).contains("\"kind\":\"cases\"").doesNotContain("caseId", "complaintId", "customer");
    }

    private static Set<String> operatorKeys() {
        return Set.copyOf(given().get("/reporting/v1/report-keys").jsonPath().getList("keys.kid", String.class));
    }

    private static List<Subject> differing(Bundle bundle) throws IOException {
        return CheckBundle.of(bundle, operatorKeys()).checks().stream()
                .filter(check -> check.outcome() == Outcome.DIFFERS)
                .map(Check::subject)
                .toList();
    }

    private static Bundle with(UnaryOperator<String> report, UnaryOperator<String> sums) throws IOException {
        Bundle bundle = bundle();
        String changedReport = report.apply(bundle.report());
        String changedSums = sums.apply(bundle.sums());
        assertThat(changedReport + changedSums).isNotEqualTo(bundle.report() + bundle.sums());
        return new Bundle(changedReport, bundle.seal(), bundle.commitments(), changedSums, bundle.keys());
    }

    private static Bundle bundle() throws IOException {
        return BundleZip.read(new ByteArrayInputStream(zip()));
    }

    private static byte[] zip() {
        return given().get(BUNDLE)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }
}
