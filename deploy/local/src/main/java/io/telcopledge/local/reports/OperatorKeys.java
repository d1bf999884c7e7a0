package io.telcopledge.local.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.posting.PlatformUnreachable;
import io.telcopledge.local.state.DemoState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the operator signs reports with, as somebody else than the report says: a file or a fingerprint that
 * was given, the platform, or what the platform said when a report was verified here last.
 */
final class OperatorKeys {

    private static final JsonMapper JSON = new JsonMapper();
    /** RFC 7638 with SHA-256, in Base64url. */
    private static final String FINGERPRINT = "[A-Za-z0-9_-]{43}";

    private OperatorKeys() {}

    /**
     * The fingerprints; none where nobody says any.
     *
     * @param given a fingerprint, or a file with a JSON Web Key or a set of them; null to ask the platform
     * @param platform its address; null where none is known
     * @throws IOException when what was given is no key
     */
    static Set<String> known(@Nullable String given, @Nullable URI platform) throws IOException, InterruptedException {
        if (given != null) {
            return given.matches(FINGERPRINT) ? Set.of(given) : read(Path.of(given));
        }
        if (platform != null) {
            try {
                return keep(new Reporting(platform));
            } catch (PlatformUnreachable away) {
                return kept();
            }
        }
        return kept();
    }

    /** Asks the platform, and keeps what it says for the day on which it is away. */
    static Set<String> keep(Reporting platform) throws IOException, InterruptedException {
        JsonNode keys = platform.send(platform.to("report-keys").build());
        Set<String> fingerprints = fingerprints(keys);
        Path file = file();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, keys.toString());
        return fingerprints;
    }

    private static Set<String> kept() throws IOException {
        return Files.exists(file()) ? read(file()) : Set.of();
    }

    private static Path file() {
        return DemoState.file().resolveSibling("report-keys.json");
    }

    private static Set<String> read(Path file) throws IOException {
        try {
            return fingerprints(JSON.readTree(Files.readString(file)));
        } catch (NoSuchFileException absent) {
            throw new IOException("--key: " + file + " is no file, and no fingerprint of a key", absent);
        }
    }

    private static Set<String> fingerprints(JsonNode keys) throws IOException {
        Set<String> fingerprints = new TreeSet<>();
        try {
            for (JsonNode key : keys.has("keys")
                    ? keys.path("keys")
                    : JSON.createArrayNode().add(keys)) {
                fingerprints.add(PublicJsonWebKey.Factory.newPublicJwk(key.toString())
                        .calculateBase64urlEncodedThumbprint("SHA-256"));
            }
        } catch (JoseException noKey) {
            throw new IOException("--key: not a JSON Web Key, nor a set of them", noKey);
        }
        return fingerprints;
    }
}
