package io.telcopledge.reporting.report.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.EvidenceTables;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReportFilesTest {

    private static final String Q1_2021 = "/reporting/v1/reports/2021-Q1";
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

    @Inject
    EvidenceTables tables;

    @BeforeEach
    void publishGoldenEvidence() {
        tables.publishOnce();
    }

    @Test
    void thePdfIsTaggedAndItsChineseTextCanBeSearched() throws IOException {
        assumeThat(FONT).isReadable();

        Response pdf = given().get(Q1_2021 + ".pdf?lang=zh");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("telcopledge-2021-Q1-zh.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
            assertThat(new PDFTextStripper().getText(document)).contains("服务质量承诺季度报告 2021-Q1", "67.52 秒", "未达标");
        }
    }

    @Test
    void manyWhoAskAtOnceGetOneFileThatWasWrittenOnce() {
        assumeThat(FONT).isReadable();

        List<Response> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(caller -> given().get("/reporting/v1/reports/2015-Q2.pdf?lang=en"))
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        // A PDF names the instant at which it was written, so that a second one would be another.
        assertThat(answers)
                .extracting(answer -> Checksum.of(answer.asByteArray()))
                .containsOnly(Checksum.of(answers.get(0).asByteArray()));
    }

    @Test
    void withoutItsFontAPdfIsRefusedAndTheReasonSaysWhichOne() {
        PdfFonts absent = new PdfFonts(Path.of("/nowhere/at.ttc"), List.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(absent::checked)
                .withMessageContaining("/nowhere/at.ttc is not installed");
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbers() throws IOException {
        byte[] xlsx = given().get(Q1_2021 + ".xlsx?lang=en").asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Sheet> sheets = workbook.getSheets()) {
            Sheet figures = sheets.toList().get(0);
            List<String> wait = figures.read().stream()
                    .filter(row -> row.getCellText(0).startsWith("Average wait"))
                    .map(row -> row.getCellAsNumber(3).orElseThrow().toPlainString())
                    .toList();
            assertThat(wait).containsExactly("67.5207");
        }
    }

    @Test
    void theListHoldsEveryTableOfTheReport() throws IOException {
        String csv = given().get(Q1_2021 + ".csv?lang=en").asString();

        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertThat(records)
                .anySatisfy(record -> assertThat(record.toList()).contains("Average wait on the hotline", "67.5207"));
        assertThat(csv).startsWith("\ufefftable,row,column,value,text\r\n");
    }

    @Test
    void aTextThatASpreadsheetWouldTakeForAFormulaIsMadeHarmless() {
        assertThat(CsvFile.harmless("=HYPERLINK(\"http://example.com\")")).startsWith("'=");
        assertThat(CsvFile.harmless("−1.49 s")).isEqualTo("−1.49 s");
    }

    @Test
    void acceptChoosesTheFormatAndAnUnchangedFileIsNotSentAgain() {
        Response csv = given().accept("text/csv").get(Q1_2021);

        assertThat(csv.contentType()).startsWith("text/csv");
        given().accept("text/csv")
                .header("If-None-Match", csv.header("ETag"))
                .get(Q1_2021)
                .then()
                .statusCode(304);
        given().accept("application/pdf").get(Q1_2021).then().header("Content-Type", is("application/pdf"));
        given().get(Q1_2021).then().header("Content-Type", containsString("json"));
    }
}
