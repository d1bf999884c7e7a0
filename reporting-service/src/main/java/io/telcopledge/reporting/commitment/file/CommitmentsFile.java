package io.telcopledge.reporting.commitment.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file of the commitments. */
public final class CommitmentsFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CommitmentsFile() {}

    /** The commitments in force, from the resource {@code commitments.yaml}. */
    public static Commitments packaged() {
        try (InputStream file = CommitmentsFile.class.getResourceAsStream("/commitments.yaml")) {
            if (file == null) {
                throw new IllegalStateException("commitments.yaml is not packaged");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads and checks a file.
     *
     * @throws InvalidCommitments names the field, or the line where it is no YAML
     */
    public static Commitments read(String yaml) {
        FieldNode root = new FieldNode("", parse(yaml)).only(Set.of("commitments"));
        List<Commitment> commitments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (FieldNode item : root.child("commitments").items()) {
            Commitment commitment = CommitmentFields.read(item);
            if (!ids.add(commitment.id())) {
                throw item.child("id").refuse("is there twice: " + commitment.id());
            }
            commitments.add(commitment);
        }
        if (commitments.isEmpty()) {
            throw new InvalidCommitments("commitments", "must not be empty");
        }
        return new Commitments(commitments);
    }

    private static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException notYaml) {
            throw new InvalidCommitments(
                    "line "
                            + (notYaml.getLocation() == null
                                    ? "?"
                                    : notYaml.getLocation().getLineNr()),
                    notYaml.getOriginalMessage());
        }
    }
}
