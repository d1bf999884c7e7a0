package io.telcopledge.kit.vocabulary;

import io.quarkus.runtime.Startup;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the file once, at start: a service whose words are not valid does not come up. */
class VocabularyInForce {

    @Produces
    @Singleton
    @Startup
    Vocabulary vocabulary(@ConfigProperty(name = "telcopledge.vocabulary.file") Optional<Path> file) {
        return file.map(Vocabulary::at).orElseGet(Vocabulary::packaged);
    }
}
