package io.telcopledge.kit.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The text of a cursor: its keys with their types in a few bytes, in the URL's Base64. */
final class CursorText {

    private static final int LONGEST = 4_000;

    private CursorText() {}

    static String of(List<Object> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object key : keys) {
                KeyType type = Objects.requireNonNull(KeyType.of(key.getClass()));
                out.writeByte(type.mark());
                type.write(key, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    static Optional<List<Object>> read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Object> keys = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            while (in.available() > 0) {
                keys.add(KeyType.marked((char) in.readByte()).read(in));
            }
        } catch (IOException | DateTimeException | IllegalArgumentException otherText) {
            return Optional.empty();
        }
        return Optional.of(keys);
    }
}
