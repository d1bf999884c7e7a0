package io.telcopledge.local.training;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.embedded.DemoUser;
import io.telcopledge.local.state.DemoState;
import io.telcopledge.local.state.DemoTokens;
import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.maxent.TrainedModel;
import io.telcopledge.triage.training.Training;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telcopledge train}. */
@Command(
        name = "train",
        description = "Trains the model that reads complaints on the corpus and on what agents corrected"
                + " (docs/intelligent-service.md).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the model is written",
            "1:it reads clearly worse than the one before, and was not written",
            "2:the arguments cannot be used",
            "3:the platform could not be reached"
        })
public final class TrainCommand implements Callable<Integer> {

    @Option(names = "--url", paramLabel = "URL", description = "the platform's address (default: the running demo's)")
    private @Nullable URI url;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "access token of a manager, with --url",
            defaultValue = "${env:TELCOPLEDGE_TOKEN}")
    private @Nullable String token;

    @Option(names = "--model", paramLabel = "FILE", description = "the model file (default: the demo's)")
    private @Nullable Path model;

    @Option(names = "--force", description = "write the model although it reads worse")
    private boolean force;

    @Option(names = "-o", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private String output = "text";

    @Spec
    private @Nullable CommandSpec spec;

    /** Where the demo's support service looks for a model. */
    public static Path demoModel() {
        return DemoState.file().toAbsolutePath().resolveSibling("triage-model.zip");
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if ((url == null) != (token == null || token.isBlank())) {
            err.println("--url and --token go together");
            return 2;
        }
        try {
            Corrections corrections = corrections();
            return train(corrections, out, err);
        } catch (IOException unreachable) {
            err.println(unreachable.getMessage());
            return 3;
        }
    }

    private Corrections corrections() throws IOException, InterruptedException {
        if (url != null && token != null) {
            return Corrections.read(url, token);
        }
        DemoState demo = DemoState.ofRunningDemo()
                .orElseThrow(() -> new IOException("no demo is running; give --url and --token"));
        DemoUser manager =
                demo.users().named("manager").orElseThrow(() -> new IOException("the demo has no user manager"));
        return Corrections.read(demo.frontDoor(), new DemoTokens(demo).of(manager));
    }

    private int train(Corrections corrections, PrintWriter out, PrintWriter err) throws IOException {
        Path file = model == null ? demoModel() : model;
        Training training = Training.onCorpus();
        Classifier before = Files.exists(file) ? TrainedModel.read(file) : TrainedModel.builtIn();
        TrainedModel trained = training.train(corrections.examples());
        Comparison comparison =
                Comparison.of(before, trained.classifier(), training.split().heldOut());
        boolean written = force || !comparison.isWorse();
        if (written) {
            trained.write(file);
        }
        Summary summary = new Summary(training, corrections, comparison, written ? file : null);
        if (output.toLowerCase(Locale.ROOT).equals("json")) {
            out.println(new JsonMapper().writeValueAsString(summary.asMap()));
        } else {
            summary.print(out);
        }
        if (!written) {
            err.println("The new model reads clearly worse and was not written; --force writes it all the same.");
        }
        return written ? 0 : 1;
    }
}
