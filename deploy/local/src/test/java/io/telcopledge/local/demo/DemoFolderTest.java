package io.telcopledge.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir
    Path parent;

    private final String before = System.getProperty(TEMPORARY);

    @BeforeEach
    void inAFolderOfOurs() {
        System.setProperty(TEMPORARY, parent.toString());
    }

    @AfterEach
    void backAgain() {
        System.setProperty(TEMPORARY, before);
    }

    @Test
    void whatAKilledDemoLeftGoesWhenTheNextStarts() throws IOException {
        Path killed = Files.createDirectory(parent.resolve("telcopledge-demo-killed"));
        Files.writeString(killed.resolve("in-use"), "");
        Files.writeString(killed.resolve("upload"), "x");
        Path beingMade = Files.createDirectory(parent.resolve("telcopledge-demo-made"));
        DemoFolder running = DemoFolder.fresh();
        try (Reservation held = running.take().orElseThrow()) {
            assertThat(held).isNotNull();
            System.setProperty(TEMPORARY, parent.toString());
            DemoFolder next = DemoFolder.fresh();

            assertThat(killed).doesNotExist();
            assertThat(beingMade).exists();
            assertThat(running.path()).exists();
            assertThat(next.path()).isNotEqualTo(running.path());
        }
    }

    @Test
    void whatIsTemporaryIsTheOwnersAndGoesWithTheDemo() throws IOException {
        DemoFolder folder = DemoFolder.kept(parent.resolve("data"));
        try (Reservation held = folder.take().orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(Path.of(System.getProperty(TEMPORARY))).isEqualTo(folder.temporaryFiles());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.temporaryFiles())))
                    .isEqualTo("rwx------");
            assertThat(DemoFolder.kept(folder.path()).take()).isEqualTo(Optional.empty());

            folder.delete();
        }
        assertThat(folder.temporaryFiles()).doesNotExist();
        assertThat(folder.path()).exists();
    }
}
