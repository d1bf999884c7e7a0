package io.telcopledge.local.demo;

import io.telcopledge.local.embedded.Children;
import io.telcopledge.local.embedded.Directories;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder that a demo has for itself, with the one for temporary files of all its processes: whatever they leave
 * when they are killed is in there, and goes with it.
 *
 * @param temporary whether the folder goes with the demo, and not only what is temporary in it
 */
public record DemoFolder(Path path, boolean temporary) {

    private static final String PREFIX = "telcopledge-demo";
    private static final String LOCK = "in-use";
    private static final String TEMPORARY = "tmp-";
    private static final FileAttribute<?> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    // Waits for the end of its input, which is the end of the demo; its processes then take a moment to end.
    private static final String SWEEP = """
            cat > /dev/null
            for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              rm -rf -- "$1" 2> /dev/null
              sleep 1
              [ -e "$1" ] || exit 0
            done""";

    /** A temporary one; those that demos left behind which were killed are deleted. */
    public static DemoFolder fresh() throws IOException {
        Path parent = Path.of(System.getProperty("telcopledge.tmpdir", System.getProperty("java.io.tmpdir")));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                deleteUnused(folder);
            }
        }
        return new DemoFolder(Files.createTempDirectory(parent, PREFIX), true);
    }

    private static void deleteUnused(Path folder) {
        // One that is being made has no lock yet.
        if (Files.isWritable(folder) && Files.exists(folder.resolve(LOCK))) {
            try (Reservation ours = Reservation.of(folder.resolve(LOCK)).orElse(null)) {
                if (ours != null) {
                    Directories.delete(folder);
                }
            } catch (IOException notOurs) {
                // It is another user's, or its processes are still ending: the next demo finds it.
            }
        }
    }

    public static DemoFolder kept(Path path) {
        return new DemoFolder(path, false);
    }

    /** Where the demo's processes put what is temporary; another demo in this folder has another one. */
    Path temporaryFiles() {
        return path.resolve(TEMPORARY + ProcessHandle.current().pid());
    }

    /** Takes it for this demo alone; empty where another demo has it. */
    Optional<Reservation> take() throws IOException {
        Optional<Reservation> reservation = Reservation.of(path.resolve(LOCK));
        if (reservation.isPresent()) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(path, TEMPORARY + "*")) {
                for (Path folder : left) {
                    Directories.delete(folder);
                }
            }
            Files.createDirectory(temporaryFiles(), OWN);
            // Read when a library first unpacks itself, which none has done yet.
            System.setProperty("java.io.tmpdir", temporaryFiles().toString());
        }
        return reservation;
    }

    /** Sees to it that what is temporary goes also when this process is killed and can do nothing. */
    void sweptWhenKilled() throws IOException {
        Path goes = temporary ? path : temporaryFiles();
        ProcessBuilder sweeper = new ProcessBuilder("setsid", "sh", "-c", SWEEP, "sweep", goes.toString());
        sweeper.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            Children.start(sweeper);
        }
    }

    /** Deletes what goes with the demo. */
    void delete() throws IOException {
        Directories.delete(temporary ? path : temporaryFiles());
    }
}
