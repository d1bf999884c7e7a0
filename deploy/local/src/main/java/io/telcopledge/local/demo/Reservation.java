package io.telcopledge.local.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Something that one demo has for itself, told by a lock on a file: the system takes it back when the demo ends,
 * however it ends.
 */
public final class Reservation implements AutoCloseable {

    private final FileChannel channel;

    private Reservation(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty where another one has it. */
    public static Optional<Reservation> of(Path file) throws IOException {
        Files.createDirectories(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new Reservation(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
