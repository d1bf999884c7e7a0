package io.telcopledge.reporting.commitment.file;

import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of commitments that was read and found right.
 *
 * @param versions of all promises, in the order of the file
 * @param text as it is written: what a seal keeps
 */
public record CommitmentsFile(Commitments commitments, List<WrittenVersion> versions, String text) {

    private static final String NAME = "commitments.yaml";

    public CommitmentsFile {
        versions = List.copyOf(versions);
    }

    /** The packaged commitments. */
    public static Commitments packaged() {
        return resource().commitments();
    }

    /** The packaged file. */
    public static CommitmentsFile resource() {
        return read(NAME, packaged(NAME));
    }

    /** The text of a file that is packaged. */
    public static String packaged(String name) {
        try (InputStream file = CommitmentsFile.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the operator's. */
    public static CommitmentsFile at(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the commitments at " + file, unreadable);
        }
    }

    /**
     * Reads and checks a file.
     *
     * @param name as errors call it
     * @throws InvalidCommitments names line and field
     */
    public static CommitmentsFile read(String name, String yaml) {
        FieldNode root = FieldNode.parse(name, yaml).only(Set.of("commitments"));
        FieldNode list = root.child("commitments");
        List<WrittenVersion> versions = list.items().stream()
                .map(item -> new WrittenVersion(CommitmentFields.read(item), item))
                .toList();
        if (versions.isEmpty()) {
            throw list.refuse("must not be empty");
        }
        Map<String, List<WrittenVersion>> promises = versions.stream()
                .collect(Collectors.groupingBy(
                        version -> version.commitment().id(), LinkedHashMap::new, Collectors.toList()));
        return new CommitmentsFile(
                new Commitments(
                        promises.values().stream().map(CommitmentsFile::promise).toList(), sha256(yaml)),
                versions,
                yaml);
    }

    boolean has(String id, LocalDate from) {
        return versions.stream()
                .map(WrittenVersion::commitment)
                .anyMatch(version ->
                        version.id().equals(id) && version.inForceFrom().equals(from));
    }

    InvalidCommitments refuse(String problem) {
        return new InvalidCommitments(versions.get(0).node().file(), 1, "commitments", problem);
    }

    private static Promise promise(List<WrittenVersion> written) {
        List<WrittenVersion> versions = written.stream()
                .sorted(Comparator.comparing(version -> version.commitment().inForceFrom()))
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            follow(versions.get(i - 1).commitment(), versions.get(i));
        }
        return new Promise(versions.stream().map(WrittenVersion::commitment).toList());
    }

    /** On each day one version is in force: two would give two verdicts, and a gap would hide a broken promise. */
    private static void follow(Commitment before, WrittenVersion version) {
        LocalDate end = before.inForce().until();
        String other = "the version of " + before.inForceFrom();
        if (end == null) {
            throw version.refuse("inForceFrom", "overlaps " + other + ", which has no inForceUntil");
        }
        LocalDate from = version.commitment().inForceFrom();
        if (!from.isAfter(end)) {
            throw version.refuse("inForceFrom", "overlaps " + other + ", which is in force until " + end);
        }
        if (!from.equals(end.plusDays(1))) {
            throw version.refuse(
                    "inForceFrom", "leaves a gap: must be " + end.plusDays(1) + ", the day after " + other);
        }
    }

    private static String sha256(String yaml) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
