package io.telcopledge.reporting.report.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.signing.SigningKey;
import io.telcopledge.reporting.report.seal.store.ReportKeys;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A report that the oldest version sealed reads in every format as it did then. Where one of these files is to be
 * another on purpose, the version of what writes files is raised with it; what was written lies in
 * {@code target/sealed}.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
class OldReportTest {

    private static final String ADDRESS = "/reporting/v1/reports/" + OldReport.QUARTER;
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Transactions transactions;

    @Inject
    SealedReports reports;

    @Inject
    ReportKeys keys;

    @BeforeEach
    void sealOnce() {
        if (given().get(ADDRESS + "/revisions/1").statusCode() == 404) {
            SigningKey key = SigningKey.read(Keys.random());
            Instant at = Instant.parse("2008-07-20T00:00:00Z");
            SealedReport report = new SealedReport(
                    Quarter.parse(OldReport.QUARTER),
                    OldReport.REVISION,
                    OldReport.JSON,
                    Seal.of(manifest(at), key).jws(),
                    key.published().id(),
                    "commitments: []",
                    "",
                    "The switch corrected its waits.",
                    new Person(null, "manager"),
                    at);
            transactions.await(
                    LONG,
                    session -> keys.remember(session, key.published(), at).chain(() -> reports.add(session, report)));
        }
    }

    /** As the oldest version made it: of summed evidence it did not know. */
    private static Manifest manifest(Instant at) {
        return new Manifest(
                Manifest.FORM,
                Quarter.parse(OldReport.QUARTER),
                OldReport.REVISION,
                "Asia/Shanghai",
                at,
                Checksum.of(OldReport.JSON),
                Checksum.of("commitments: []"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void itsJsonIsTheBytesThatWereSealed() {
        assertThat(given().get(ADDRESS).asByteArray()).isEqualTo(OldReport.file("report-first-form.json"));
        given().get(ADDRESS + "/revisions/1").then().body(is(OldReport.JSON));
    }

    @Test
    void itsListsAreTheBytesOfThatTime() throws IOException {
        assertThat(List.of(list("zh"), list("en")))
                .isEqualTo(List.of(golden("report-first-form-zh.csv"), golden("report-first-form-en.csv")));
    }

    @Test
    void itsWorkbookHoldsTheCellsOfThatTime() throws IOException {
        byte[] xlsx = given().get(ADDRESS + ".xlsx?lang=en").asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Sheet> sheets = workbook.getSheets()) {
            String cells = sheets.map(OldReportTest::cells).collect(Collectors.joining("\n"));
            assertThat(text("report-first-form-en.cells", cells.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(golden("report-first-form-en.cells"));
        }
    }

    @Test
    void itsPdfSaysTheSame() throws IOException {
        assumeThat(FONT).isReadable();

        try (PDDocument document =
                Loader.loadPDF(given().get(ADDRESS + ".pdf?lang=en").asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Sealed, restatement 1",
                            "The switch corrected its waits.",
                            "Average wait on the hotline",
                            Checksum.of(OldReport.JSON));
        }
    }

    @Test
    void itsPageSaysTheSame() {
        Response page = given().get("/reports/" + OldReport.QUARTER + "?lang=en");

        page.then()
                .statusCode(200)
                .body(containsString("Sealed, restatement 1"))
                .body(containsString("The switch corrected its waits."))
                .body(containsString(Checksum.of(OldReport.JSON)));
    }

    private static String list(String language) throws IOException {
        return text(
                "report-first-form-" + language + ".csv",
                given().get(ADDRESS + ".csv?lang=" + language).asByteArray());
    }

    private static String golden(String name) {
        return new String(OldReport.file(name), StandardCharsets.UTF_8);
    }

    private static String cells(Sheet sheet) {
        try {
            return sheet.getName() + "\n"
                    + sheet.read().stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell == null ? "" : cell.getType() + ":" + cell.getRawValue())
                                    .collect(Collectors.joining("\t")))
                            .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String text(String name, byte[] written) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/sealed"));
        Files.write(folder.resolve(name), written);
        return new String(written, StandardCharsets.UTF_8);
    }
}
