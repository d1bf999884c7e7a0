package io.telcopledge.triage.maxent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/** A zip of the two models, their temperatures, the glossary and the version; the same model gives the same bytes. */
final class ModelFile {

    private static final String VERSION = "version";
    private static final String GLOSSARY = "glossary";
    private static final String CATEGORY = "category";
    private static final String COMPLEXITY = "complexity";

    /** No model of ours is near it; a file that unpacks to more is none. */
    private static final int LARGEST_ENTRY = 64 << 20;

    private ModelFile() {}

    static void write(TrainedModel trained, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, VERSION, trained.classifier().version().getBytes(StandardCharsets.UTF_8));
            put(zip, GLOSSARY, trained.glossary().getBytes(StandardCharsets.UTF_8));
            put(zip, CATEGORY, bytes(trained.classifier().categories()));
            put(zip, COMPLEXITY, bytes(trained.classifier().complexities()));
        }
    }

    static TrainedModel read(InputStream in) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(LARGEST_ENTRY + 1);
                if (bytes.length > LARGEST_ENTRY) {
                    throw new IOException("this is no model: " + entry.getName() + " is too large");
                }
                entries.put(entry.getName(), bytes);
            }
        }
        String glossary = text(entries, GLOSSARY);
        TextFeatures features = new TextFeatures(new Glossary(glossary));
        MaxentClassifier classifier = new MaxentClassifier(
                features, model(entries, CATEGORY), model(entries, COMPLEXITY), text(entries, VERSION));
        return new TrainedModel(classifier, glossary);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(LabelModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeDouble(model.temperature().value());
            new GenericModelWriter(model.model(), data).persist();
        }
        return bytes.toByteArray();
    }

    private static LabelModel model(Map<String, byte[]> entries, String name) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(entry(entries, name)));
        Temperature temperature = new Temperature(data.readDouble());
        AbstractModel model = new GenericModelReader(new BinaryFileDataReader(data)).getModel();
        return new LabelModel(model, temperature);
    }

    private static String text(Map<String, byte[]> entries, String name) throws IOException {
        return new String(entry(entries, name), StandardCharsets.UTF_8);
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("this is no model: it has no " + name);
        }
        return bytes;
    }
}
