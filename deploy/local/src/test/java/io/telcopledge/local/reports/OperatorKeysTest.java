package io.telcopledge.local.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who says which keys are the operator's. */
class OperatorKeysTest {

    @TempDir
    Path folder;

    @Test
    void aFingerprintAFileWithAKeyAndAFileWithASetSayTheSame() throws Exception {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
        String fingerprint = key.calculateBase64urlEncodedThumbprint("SHA-256");
        Path one = Files.writeString(folder.resolve("key.json"), key.toJson());
        Path set = Files.writeString(folder.resolve("keys.json"), "{\"keys\": [" + key.toJson() + "]}");

        assertThat(known(fingerprint)).containsExactly(fingerprint);
        assertThat(known(one.toString())).containsExactly(fingerprint);
        assertThat(known(set.toString())).containsExactly(fingerprint);
    }

    @Test
    void whatIsNoKeyIsRefused() throws IOException {
        Path noKey = Files.writeString(folder.resolve("no-key.json"), "{\"keys\": [{\"kty\": \"none\"}]}");

        assertThatIOException().isThrownBy(() -> known(noKey.toString())).withMessageContaining("not a JSON Web Key");
        assertThatIOException().isThrownBy(() -> known("nowhere.json")).withMessageContaining("is no file");
    }

    @Test
    void whatSteersATerminalIsWrittenAsItsNumber() {
        assertThat(Printable.of("a\u001b[2J\u202eb\n服务")).isEqualTo("a\\u{1b}[2J\\u{202e}b\\u{a}服务");
    }

    @Test
    void aProgramThatFillsBothItsPipesIsReadToItsEnd() throws Exception {
        Process process = new ProcessBuilder(
                        "sh", "-c", "head -c 300000 /dev/zero | tr '\\0' e >&2; echo '{\"outcome\": \"SAME\"}'")
                .start();

        assertThat(BundleCheck.result(process).path("outcome").asText()).isEqualTo("SAME");
    }

    private static Set<String> known(String given) throws IOException, InterruptedException {
        return OperatorKeys.known(given, null);
    }
}
