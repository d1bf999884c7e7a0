package io.telcopledge.local.importing;

import io.telcopledge.local.posting.EventPost;
import io.telcopledge.local.posting.EventPosts;
import io.telcopledge.local.posting.Patience;
import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.posting.PublishingForbidden;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telcopledge import}. */
@Command(
        name = "import",
        description = "Sends the rows of a CSV or JSON Lines file as events, by a mapping file (docs/import.md).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every row is in",
            "1:some rows were refused; the report says which and why",
            "2:the mapping, the data file or the arguments cannot be used",
            "3:the platform could not be reached"
        })
public final class ImportCommand implements Callable<Integer> {

    @Option(names = "--mapping", required = true, paramLabel = "FILE", description = "how rows become events, YAML")
    private Path mapping = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where refused rows are told, .csv or .jsonl (default: DATA.refused.csv in this folder, after"
                    + " the first file)")
    private @Nullable Path report;

    @Option(names = "--dry-run", description = "check every row and send nothing")
    private boolean dryRun;

    @Option(
            names = "--declare-covered",
            description = "declare the mapping's spans as covered although rows of them were refused")
    private boolean declareCovered;

    @Option(names = "--url", paramLabel = "URL", description = "the platform's address (default: the running demo's)")
    private @Nullable URI url;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "an event-publisher's access token (default: the demo's publisher, renewed when it expires)")
    private @Nullable String token;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "how long to try on while the platform restarts (default: ${DEFAULT-VALUE})")
    private int patience;

    @Parameters(
            paramLabel = "DATA",
            arity = "1..*",
            description = "the rows, .csv, .tsv, .txt or .jsonl; several files are what the mapping covers together")
    private List<Path> data = List.of();

    /** The file that is being read, which a refusal of it names. */
    private Path current = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = command.getErr();
        try {
            return run(command.getOut(), err);
        } catch (MappingRefused refused) {
            err.println(mapping + ": " + refused.getMessage());
        } catch (DataRefused refused) {
            err.println(current + ": " + refused.getMessage());
        } catch (PublishingForbidden forbidden) {
            err.println(forbidden.getMessage());
        } catch (IOException unreadable) {
            err.println(current + ": cannot be read on: " + unreadable);
        } catch (PlatformUnreachable unreachable) {
            err.println(unreachable.getMessage());
            err.println("Import again when the platform is up: what is in already has no effect twice.");
            return 3;
        }
        return 2;
    }

    private int run(PrintWriter out, PrintWriter err) throws IOException {
        Mapping rules = MappingFile.read(mapping);
        EventSink sink = dryRun ? EventSink.none() : new HttpSink(new EventPosts(post(err)));
        Progress progress = new Progress(err);
        Path refused = report == null ? Path.of(data.get(0).getFileName() + ".refused.csv") : report;
        checkHeaders(rules);
        try (RefusedRows rows = RefusedRows.to(refused, data)) {
            ImportRun run = new ImportRun(rules, sink, rows, progress);
            for (int number = 0; number < data.size(); number++) {
                try (DataFile file = open(number, rules)) {
                    run.sendRows(file);
                }
            }
            ImportTally tally = run.tally();
            boolean covered = (tally.refused() == 0 || declareCovered) && run.declareCovered();
            new Summary(rules, tally, covered, dryRun, refused).print(out, progress.rate(tally));
            return tally.refused() == 0 ? 0 : 1;
        }
    }

    /** A file that is another data set is refused before anything is sent. */
    private void checkHeaders(Mapping rules) throws IOException {
        for (int number = 0; number < data.size(); number++) {
            open(number, rules).close();
        }
    }

    private DataFile open(int number, Mapping rules) throws IOException {
        current = data.get(number);
        return DataFile.open(current, number, rules.form(), rules.columns());
    }

    private EventPost post(PrintWriter err) throws IOException {
        Connection connection = Connection.of(url, token);
        return new EventPost(
                HttpClient.newHttpClient(),
                connection.frontDoor(),
                connection.tokens(),
                Patience.of(Duration.ofSeconds(patience)),
                err::println);
    }
}
