package io.telcopledge.local.importing;

import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;

/**
 * Which event ids an import has had, and of which rows: two rows of one id are a repeat only when they say the same.
 *
 * <p>An open-addressing table of hashes, mapped from a file that has no name any more: neither the heap grows with the
 * rows nor does anything stay behind.
 */
final class IdLedger {

    /** An event of an earlier row with the same id. */
    record Earlier(Place at, boolean sameContent) {}

    private static final int SLOT = 4;
    private static final int SMALLEST = 1 << 14;
    private static final int LARGEST = 1 << 25;
    /** Four fifths full: beyond it, looking for a free slot gets slow. */
    private static final double FULL = 0.8;

    private static final long FILE_SHIFT = 40;

    private LongBuffer slots = table(SMALLEST);
    private int capacity = SMALLEST;
    private int size;

    Optional<Earlier> earlier(CloudEvent event) {
        LongBuffer hash = hash(event);
        int slot = slotOf(hash.get(0), hash.get(1));
        return isFree(slot)
                ? Optional.empty()
                : Optional.of(new Earlier(place(slots.get(slot + 3)), slots.get(slot + 2) == hash.get(2)));
    }

    void note(CloudEvent event, Place at) {
        if (size >= FULL * capacity) {
            grow();
        }
        LongBuffer hash = hash(event);
        int slot = slotOf(hash.get(0), hash.get(1));
        if (isFree(slot)) {
            put(slot, hash.get(0), hash.get(1), hash.get(2), ((long) at.file() << FILE_SHIFT) | at.row());
            size++;
        }
    }

    private static Place place(long written) {
        return new Place((int) (written >>> FILE_SHIFT), written & ((1L << FILE_SHIFT) - 1));
    }

    /** Where an id is, or the free slot where it would be. */
    private int slotOf(long first, long second) {
        int index = (int) (first & (capacity - 1));
        while (!isFree(index * SLOT) && !(slots.get(index * SLOT) == first && slots.get(index * SLOT + 1) == second)) {
            index = (index + 1) & (capacity - 1);
        }
        return index * SLOT;
    }

    /** Rows count from 1, so that no written slot ends in 0. */
    private boolean isFree(int slot) {
        return slots.get(slot + 3) == 0;
    }

    private void put(int slot, long first, long second, long content, long place) {
        slots.put(slot, first).put(slot + 1, second).put(slot + 2, content).put(slot + 3, place);
    }

    private void grow() {
        if (capacity == LARGEST) {
            throw new DataRefused("has more than " + size + " events, of which only so many can be held against each"
                    + " other: import it in parts");
        }
        LongBuffer before = slots;
        int slotsBefore = capacity * SLOT;
        capacity *= 2;
        slots = table(capacity);
        for (int slot = 0; slot < slotsBefore; slot += SLOT) {
            if (before.get(slot + 3) != 0) {
                put(
                        slotOf(before.get(slot), before.get(slot + 1)),
                        before.get(slot),
                        before.get(slot + 1),
                        before.get(slot + 2),
                        before.get(slot + 3));
            }
        }
    }

    private static LongBuffer table(int capacity) {
        try {
            Path file = Files.createTempFile("telcopledge-import", ".ids");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) capacity * SLOT * Long.BYTES)
                        .asLongBuffer();
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** Two numbers of the id, then one of all that the event says. */
    private static LongBuffer hash(CloudEvent event) {
        MessageDigest digest = sha256();
        byte[] id = digest.digest(event.getId().getBytes(StandardCharsets.UTF_8));
        digest.update(event.getType().getBytes(StandardCharsets.UTF_8));
        digest.update(String.valueOf(event.getTime()).getBytes(StandardCharsets.UTF_8));
        byte[] content = digest.digest(Objects.requireNonNull(event.getData()).toBytes());
        return LongBuffer.wrap(new long[] {
            ByteBuffer.wrap(id).getLong(),
            ByteBuffer.wrap(id).getLong(Long.BYTES),
            ByteBuffer.wrap(content).getLong()
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
