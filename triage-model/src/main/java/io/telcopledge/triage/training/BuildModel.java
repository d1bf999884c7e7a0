package io.telcopledge.triage.training;

import io.telcopledge.triage.maxent.TrainedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the build runs: trains on the corpus and writes the model into the jar. */
public final class BuildModel {

    private BuildModel() {}

    /** @param arguments the file to be written */
    public static void main(String[] arguments) throws IOException {
        TrainedModel model = Training.onCorpus().train(List.of());
        model.write(Path.of(arguments[0]));
    }
}
