package io.telcopledge.support.triage.application;

import io.telcopledge.triage.Classifier;
import io.telcopledge.triage.maxent.TrainedModel;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes the model once, at the start. */
public class ClassifierProducer {

    private static final Logger LOG = Logger.getLogger(ClassifierProducer.class);

    @Produces
    @Singleton
    Classifier classifier(TriageConfig config) {
        Classifier classifier = config.model()
                .filter(Files::exists)
                .flatMap(ClassifierProducer::read)
                .orElseGet(TrainedModel::builtIn);
        LOG.infof("What complaints are about is read by model %s", classifier.version());
        return classifier;
    }

    /** A model that cannot be read is no reason for taking no complaints. */
    private static Optional<Classifier> read(Path file) {
        try {
            return Optional.of(TrainedModel.read(file));
        } catch (IOException | RuntimeException unreadable) {
            LOG.errorf("The model %s cannot be read, the built-in one serves: %s", file, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
