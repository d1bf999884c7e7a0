package io.telcopledge.local.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.local.posting.FakePlatform;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

    private static final String HEADER = "id,answered,agent,at,wait,rating\n";
    private static final String COVERED = "covered/calls/2023-12-31T16:00:00Z/2024-03-31T16:00:00Z";

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private final FakePlatform platform;

    ImportCommandTest() throws IOException {
        platform = new FakePlatform();
    }

    @BeforeEach
    void writeMapping() throws IOException {
        Files.writeString(folder.resolve("mapping.yaml"), Mappings.CALLS);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void everyRowGoesInItsOrderAndThenTheSpan() throws IOException {
        int exit = run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,5\n\"b\",Y,\"x, y\",2024-01-01 08:01,4,\n");

        assertThat(exit).isZero();
        assertThat(platform.taken()).containsExactly("answered/a", "rated/a", "answered/b", COVERED);
        assertThat(out.toString()).contains("2 rows read, 0 refused", "CallAnswered 2", "Declared as covered: calls");
    }

    @Test
    void jsonLinesAreRowsToo() throws IOException {
        int exit = run("calls.jsonl", """
                {"id": "a", "answered": "Y", "at": "2024-01-01 08:00", "wait": 3, "rating": 5}

                {"id": "b", "answered": "Y", "at": "2024-01-01 08:01", "wait": 4.5, "rating": null, "more": {"x": 1}}
                """);

        assertThat(exit).isZero();
        assertThat(platform.taken()).containsExactly("answered/a", "rated/a", "answered/b", COVERED);
    }

    @Test
    void aRefusedRowIsReportedTheOthersGoInAndTheSpanIsNotDeclared() throws IOException {
        int exit = run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,soon,\nb,Y\nc,Y,,2024-01-01 08:01,4,\n");

        assertThat(exit).isEqualTo(1);
        assertThat(platform.taken()).containsExactly("answered/c");
        assertThat(folder.resolve("report.csv")).hasContent("""
                        file,row,where,reason
                        calls.csv,1,column 'wait','soon' is no number of seconds with at most three decimals
                        calls.csv,2,row,"has 2 cells, the header 6"
                        """);
        assertThat(out.toString()).contains("3 rows read, 2 refused", "Not declared as covered");
    }

    @Test
    void aRowOutsideTheSpanIsSentToldApartAndTheSpanIsDeclared() throws IOException {
        int exit = run("calls.csv", HEADER + "a,Y,,2024-05-01 08:00,3,\nb,Y,,2024-01-01 08:01,4,\n");

        assertThat(exit).isZero();
        assertThat(platform.taken()).containsExactly("answered/a", "answered/b", COVERED);
        assertThat(out.toString()).contains("0 refused", "Outside of the span of calls: 1 rows");
    }

    @Test
    void rowsOfOneIdWithDifferentContentAreRefusedAndNothingIsDeclared() throws IOException {
        int exit = run(
                "calls.csv",
                HEADER + "1.01004E+11,Y,,2024-01-01 08:00,3,\n1.01004E+11,Y,,2024-01-02 08:00,3,\n"
                        + "1.01004E+11,Y,,2024-01-01 08:00,3,\n");

        assertThat(exit).isEqualTo(1);
        assertThat(platform.taken()).containsExactly("answered/1.01004E+11");
        assertThat(folder.resolve("report.csv")).hasContent("""
                        file,row,where,reason
                        calls.csv,2,id,"the id answered/1.01004E+11 was that of row 1, with another content"
                        """);
        assertThat(out.toString()).contains("Not declared as covered", "1 rows say what an earlier row said");
    }

    @Test
    void severalFilesAreCoveredTogether() throws IOException {
        Path february = Files.writeString(folder.resolve("february.csv"), HEADER + "a,Y,,2024-02-01 08:00,3,\n");

        assertThat(run("january.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\n", february.toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("report.csv"))
                .content()
                .contains("january.csv,1,id,", "was that of row 1 of february.csv");
    }

    @Test
    void aPlatformThatFailsForTheMomentIsTriedAgainAndATokenOfOnesOwnIsNotRenewed() throws IOException {
        platform.failNext(503, 429, 500, 404, 401);

        assertThat(run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\n")).isEqualTo(2);
        assertThat(platform.tokens()).hasSize(5);
        assertThat(out.toString()).contains("give another with --token");
    }

    @Test
    void anEventThatTheServiceRefusesIsFoundAndTheRestGoesIn() throws IOException {
        platform.refuse("answered/c");

        int exit = run(
                "calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\nb,Y,,2024-01-01 08:01,3,\nc,Y,,2024-01-01 08:02,3,\n");

        assertThat(exit).isEqualTo(1);
        assertThat(platform.taken()).containsExactly("answered/a", "answered/b");
        assertThat(folder.resolve("report.csv"))
                .content()
                .contains("calls.csv,3,support,was refused with status 422: not today");
    }

    @Test
    void aTrialSendsNothing() throws IOException {
        assertThat(run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\n", "--dry-run"))
                .isZero();
        assertThat(platform.tokens()).isEmpty();
    }

    @Test
    void aFileWithoutAColumnOfTheMappingIsRefusedBeforeAnythingIsSent() throws IOException {
        assertThat(run("calls.csv", "id,answered,agent,at,wait\na,Y,,2024-01-01 08:00,3\n"))
                .isEqualTo(2);
        assertThat(platform.tokens()).isEmpty();
        assertThat(out.toString()).contains("calls.csv: has no column 'rating'");
    }

    @Test
    void aPlatformThatIsNotThereIsToldByTheExitCode() throws IOException {
        platform.close();

        assertThat(run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\n", "--patience", "0"))
                .isEqualTo(3);
    }

    @Test
    void whoMayNotPublishIsToldSo() throws IOException {
        platform.failNext(403);

        assertThat(run("calls.csv", HEADER + "a,Y,,2024-01-01 08:00,3,\n")).isEqualTo(2);
        assertThat(out.toString()).contains("may not tell this to support");
    }

    private int run(String name, String content, String... more) throws IOException {
        Path data = Files.writeString(folder.resolve(name), content);
        CommandLine command = new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true));
        String[] fixed = {
            "--url",
            platform.url().toString(),
            "--token",
            "t",
            "--report",
            folder.resolve("report.csv").toString(),
            "--mapping",
            folder.resolve("mapping.yaml").toString(),
            data.toString()
        };
        String[] all = new String[more.length + fixed.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(fixed, 0, all, more.length, fixed.length);
        return command.execute(all);
    }
}
