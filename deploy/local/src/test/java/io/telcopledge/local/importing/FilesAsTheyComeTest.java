package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Exports of other systems, each with what makes it unlike the standard's examples. */
class FilesAsTheyComeTest {

    private static final String ROW = "a,Y,,2024-01-01 08:00,3,5";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aColumnWithoutANameIsOneThatNoMappingReads() throws IOException {
        assertThat(check("", "id,answered,agent,at,wait,rating,\n" + ROW + ",\n"))
                .isZero();
        assertThat(check("", "id,answered,agent,at,wait,rating,,\n" + ROW + ",x,\n"))
                .isZero();
        assertThat(check("", "id,answered,agent,at,wait,rating,\n" + ROW + "\n"))
                .isZero();
        assertThat(check("", "id,answered,agent,at,wait,rating\n" + ROW + ",\n"))
                .isZero();
    }

    @Test
    void aNameThatIsThereTwiceMattersOnlyWhereItIsRead() throws IOException {
        assertThat(check("", "id,answered,agent,at,wait,rating,x,x\n" + ROW + ",1,2\n"))
                .isZero();
        assertThat(check("", "id,answered,agent,at,wait,rating,id\n" + ROW + ",b\n"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("calls.csv: its header has the column 'id' 2 times");
    }

    @Test
    void blankRowsAreNoRowsAndCountForTheNumbersOfTheOthers() throws IOException {
        assertThat(check("", "id,answered,agent,at,wait,rating\n\n,,,,,\n" + ROW + "\n\nb,Y\n"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("2 rows read, 1 refused");
        assertThat(report()).contains("calls.csv,5,row,\"has 2 cells");
    }

    @Test
    void rowsThatTheMappingIgnoresAreNoRefusedOnesHoweverFewCellsTheyHave() throws IOException {
        assertThat(check(
                        "ignore: [{ id: [\"Total*\", 合计] }]\n",
                        "id,answered,agent,at,wait,rating\n" + ROW + "\nTotal: 1\n合计,,,,3,5\n"))
                .isZero();
        assertThat(out.toString()).contains("3 rows read, 0 refused", "2 rows ignored, as the mapping says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "UTF-16LE", "UTF-8"})
    void theMappingSaysTheCharset(String charset) throws IOException {
        String mapping = "charset: " + charset + "\nignore: { id: 合计 }\n";

        assertThat(check(
                        mapping,
                        ("id,answered,agent,at,wait,rating\n" + ROW.replace("a,Y", "甲,Y") + "\n合计,,,,,\n"),
                        Charset.forName(charset)))
                .isZero();
        assertThat(out.toString()).contains("1 rows ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8"})
    void aByteOrderMarkSaysItBetter(String charset) throws IOException {
        assertThat(check(
                        "charset: GBK\n",
                        (charset.equals("UTF-8") ? "\uFEFF" : "") + "id,answered,agent,at,wait,rating\n" + ROW + "\n",
                        Charset.forName(charset)))
                .isZero();
    }

    @Test
    void bytesThatAreNoTextAreToldByRowAndColumn() throws IOException {
        String latin = "id,answered,agent,at,wait,rating\n" + ROW + "\nb,Y,J\u00f6rg,2024-01-01 08:00,3,5\n";

        assertThat(check("", latin, StandardCharsets.ISO_8859_1)).isEqualTo(1);
        assertThat(report()).contains("calls.csv,2,column 'agent',has bytes that are no text in the file's charset");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "|", "\t"})
    void theMappingSaysTheDelimiter(String delimiter) throws IOException {
        String text = ("id,answered,agent,at,wait,rating\n" + ROW + "\n").replace(",", delimiter);

        assertThat(check("", text)).isEqualTo(2);
        assertThat(out.toString()).contains("Is its delimiter another?");
        assertThat(check("delimiter: " + (delimiter.equals("\t") ? "tab" : "\"" + delimiter + "\"") + "\n", text))
                .isZero();
    }

    @Test
    void aFileWithoutAHeaderAndOneWithATitle() throws IOException {
        assertThat(check("columns: [id, answered, agent, at, wait, rating]\n", ROW + "\n"))
                .isZero();
        assertThat(check("skip: 2\n", "Calls\nof January\nid,answered,agent,at,wait,rating\n" + ROW + "\n"))
                .isZero();
    }

    @Test
    void whatStandsForAnEmptyCellIsOne() throws IOException {
        assertThat(check(
                        "empty: [\"?\", \"-\", N/A]\n",
                        "id,answered,agent,at,wait,rating\na,Y,N/A,2024-01-01 08:00,3,?\n"))
                .isZero();
        assertThat(out.toString()).contains("CallAnswered 1 · SpanCovered 1 (");
    }

    @Test
    void aQuoteThatIsNeverClosedNamesFileAndRow() throws IOException {
        assertThat(check("", "id,answered,agent,at,wait,rating\n" + ROW + "\n\"b,Y\n"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("calls.csv: row 2 (line ", "broken CSV");
    }

    @Test
    void aFileThatIsCompleteForNothingIsToldSo() throws IOException {
        String mapping = Mappings.CALLS.replaceFirst("(?s)covers:.*?events:", "covers: { streams: [] }\nevents:");

        assertThat(run(mapping, "id,answered,agent,at,wait,rating\nb,Y\n", StandardCharsets.UTF_8))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "Nothing is declared as covered: the mapping names no stream for which the file is complete.");
    }

    private int check(String form, String content) throws IOException {
        return check(form, content, StandardCharsets.UTF_8);
    }

    private int check(String form, String content, Charset charset) throws IOException {
        return run(form + Mappings.CALLS, content, charset);
    }

    private int run(String mapping, String content, Charset charset) throws IOException {
        Path rules = Files.writeString(folder.resolve("mapping.yaml"), mapping);
        Path data = Files.write(folder.resolve("calls.csv"), content.getBytes(charset));
        return new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(
                        "--dry-run",
                        "--report",
                        folder.resolve("report.csv").toString(),
                        "--mapping",
                        rules.toString(),
                        data.toString());
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report.csv"));
    }
}
