package io.telcopledge.reporting.report.seal.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A bundle as a ZIP file. */
public final class BundleZip {

    private static final String REPORT = "report.json";
    private static final String SEAL = "seal.jws";
    private static final String COMMITMENTS = "commitments.yaml";
    private static final String SUMS = "evidence.json";
    private static final String KEYS = "report-keys.json";

    /** A file of the sort is some hundred kilobytes; what unpacks to more than this in all is none. */
    private static final int MOST_BYTES = 20_000_000;

    private static final Set<String> NAMES = Set.of(REPORT, SEAL, COMMITMENTS, SUMS, KEYS);

    /** The same bundle is the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleZip() {}

    public static byte[] write(Bundle bundle) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, REPORT, bundle.report());
            add(zip, SEAL, bundle.seal());
            add(zip, COMMITMENTS, bundle.commitments());
            add(zip, SUMS, bundle.sums());
            add(zip, KEYS, keys(bundle.keys()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where it is no bundle; the message says what is wrong */
    public static Bundle read(InputStream file) throws IOException {
        Map<String, String> files = new HashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!NAMES.contains(name) || files.containsKey(name)) {
                    throw new IOException("it holds " + name + ", which a bundle does not, or not twice");
                }
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new IOException("it unpacks to more than " + MOST_BYTES + " bytes");
                }
                files.put(name, new String(content, StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException unreadableName) {
            throw new IOException("a name in it is not readable", unreadableName);
        }
        return new Bundle(
                required(files, REPORT),
                required(files, SEAL),
                required(files, COMMITMENTS),
                required(files, SUMS),
                keys(required(files, KEYS)));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String required(Map<String, String> files, String name) throws IOException {
        String content = files.get(name);
        if (content == null) {
            throw new IOException(name + " is missing");
        }
        return content;
    }

    private static String keys(List<ReportKey> keys) throws IOException {
        return EventJson.MAPPER.writeValueAsString(
                Map.of("keys", keys.stream().map(ReportKey::parameters).toList()));
    }

    private static List<ReportKey> keys(String json) throws IOException {
        JsonNode set = EventJson.MAPPER.readTree(json).path("keys");
        try {
            return set.valueStream().map(key -> ReportKey.read(key.toString())).toList();
        } catch (IllegalArgumentException noKey) {
            throw new IOException(KEYS + ": " + noKey.getMessage(), noKey);
        }
    }
}
