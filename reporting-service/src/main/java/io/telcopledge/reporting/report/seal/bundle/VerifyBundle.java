package io.telcopledge.reporting.report.seal.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.verify.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code telcopledge verify-report --bundle FILE}: a program of its own, which needs no platform. */
public final class VerifyBundle {

    private static final int UNCHECKABLE = 2;

    private VerifyBundle() {}

    /**
     * Takes the file and the ids of the operator's keys; prints what came of it as JSON; exits with 2 where the file is
     * no bundle.
     */
    public static void main(String[] arguments) {
        try (InputStream file = Files.newInputStream(Path.of(arguments[0]))) {
            Bundle bundle = BundleZip.read(file);
            System.out.println(json(CheckBundle.of(bundle, operatorKeys(arguments)), new Seal(bundle.seal()).keyId()));
        } catch (IOException noBundle) {
            System.err.println(arguments[0] + " is no bundle of a sealed report: " + noBundle.getMessage());
            System.exit(UNCHECKABLE);
        }
    }

    private static Set<String> operatorKeys(String[] arguments) {
        return Set.copyOf(List.of(arguments).subList(1, arguments.length));
    }

    private static String json(Verification found, String keyId) throws JsonProcessingException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("quarter", found.quarter().toString());
        fields.put("revision", found.revision());
        fields.put("keyId", keyId);
        fields.put("outcome", found.outcome());
        fields.put("checks", found.checks());
        return EventJson.MAPPER.writeValueAsString(fields);
    }
}
