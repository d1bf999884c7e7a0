package io.telcopledge.kit.paging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list can be sorted by, and how it is written. */
enum KeyType {
    INSTANT(Instant.class, 'i') {
        @Override
        void write(Object key, DataOutputStream out) throws IOException {
            out.writeUTF(key.toString());
        }

        @Override
        Object read(DataInputStream in) throws IOException {
            return Instant.parse(in.readUTF());
        }
    },
    UNIQUE_ID(UUID.class, 'u') {
        @Override
        void write(Object key, DataOutputStream out) throws IOException {
            out.writeLong(((UUID) key).getMostSignificantBits());
            out.writeLong(((UUID) key).getLeastSignificantBits());
        }

        @Override
        Object read(DataInputStream in) throws IOException {
            return new UUID(in.readLong(), in.readLong());
        }
    },
    NUMBER(Long.class, 'n') {
        @Override
        void write(Object key, DataOutputStream out) throws IOException {
            out.writeLong((Long) key);
        }

        @Override
        Object read(DataInputStream in) throws IOException {
            return in.readLong();
        }
    },
    TEXT(String.class, 't') {
        @Override
        void write(Object key, DataOutputStream out) throws IOException {
            out.writeUTF((String) key);
        }

        @Override
        Object read(DataInputStream in) throws IOException {
            return in.readUTF();
        }
    };

    private final Class<?> type;
    private final char mark;

    KeyType(Class<?> type, char mark) {
        this.type = type;
        this.mark = mark;
    }

    /** What stands before a key of this type. */
    char mark() {
        return mark;
    }

    static KeyType marked(char mark) throws IOException {
        return Arrays.stream(values())
                .filter(known -> known.mark == mark)
                .findFirst()
                .orElseThrow(() -> new IOException("no type of keys is marked so"));
    }

    static @Nullable KeyType of(Class<?> type) {
        return Arrays.stream(values())
                .filter(known -> known.type == type)
                .findFirst()
                .orElse(null);
    }

    abstract void write(Object key, DataOutputStream out) throws IOException;

    abstract Object read(DataInputStream in) throws IOException;
}
