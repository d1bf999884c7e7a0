package io.telcopledge.triage.maxent;

import io.telcopledge.triage.Classifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A classifier as a file: it carries its glossary, so that a newer program reads texts as it was trained to. */
public record TrainedModel(MaxentClassifier classifier, String glossary) {

    private static final String BUILT_IN = "/triage/model.zip";
    private static final String GLOSSARY = "/triage/glossary.txt";

    /** Changes whenever the same examples would give another model. */
    private static final String METHOD = "maxent-2";

    /** Trains a model; its version is a hash of all that it was trained from. */
    public static TrainedModel train(List<MaxentClassifier.Example> examples) {
        String glossary = resource(GLOSSARY);
        return new TrainedModel(MaxentClassifier.train(examples, glossary, version(examples, glossary)), glossary);
    }

    /** The model that the build trained from the corpus. */
    public static Classifier builtIn() {
        try (InputStream in = TrainedModel.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("the build has trained no model");
            }
            return ModelFile.read(in).classifier();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the built-in model cannot be read", unreadable);
        }
    }

    /** @throws IOException when it cannot be read, or is no model of this kind */
    public static Classifier read(Path file) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(file)))
                .classifier();
    }

    /** Writes it beside the file and moves it there, so that nobody ever reads half a model. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " names no file");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "model", ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            ModelFile.write(this, out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String version(List<MaxentClassifier.Example> examples, String glossary) {
        MessageDigest digest = sha256();
        digest.update(glossary.getBytes(StandardCharsets.UTF_8));
        examples.forEach(one -> digest.update((one.category() + "\t" + one.complexity() + "\t" + one.text() + "\n")
                .getBytes(StandardCharsets.UTF_8)));
        return METHOD + "-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static String resource(String name) {
        try (InputStream in = TrainedModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " cannot be read", unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
