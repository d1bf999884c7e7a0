package io.telcopledge.kit.deadletter;

import io.telcopledge.kit.consumer.TopicPosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a record as they lay in Kafka.
 *
 * @param headers by name; of headers with the same name the last
 */
@SuppressWarnings("ArrayRecordComponent")
public record OriginalRecord(byte @Nullable [] key, Map<String, byte[]> headers, byte @Nullable [] value) {

    private static final int ABSENT = -1;

    static byte[] bytesOf(ConsumerRecord<byte[], byte[]> origin) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, origin.key());
            write(out, origin.value());
            for (Header header : origin.headers()) {
                write(out, header.key().getBytes(StandardCharsets.UTF_8));
                write(out, header.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what was buried, after decryption. */
    public static OriginalRecord of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] key = read(in);
            byte[] value = read(in);
            Map<String, byte[]> headers = new LinkedHashMap<>();
            while (in.available() > 0) {
                byte[] name = read(in);
                byte[] header = read(in);
                headers.put(new String(orEmpty(name), StandardCharsets.UTF_8), orEmpty(header));
            }
            return new OriginalRecord(key, headers, value);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** To what the encryption is bound, so that two letters cannot be exchanged. */
    public static String contextOf(TopicPosition position) {
        return "dead-letter/" + position.topic() + "/" + position.topicId() + "/" + position.partition() + "/"
                + position.offset();
    }

    private static byte[] orEmpty(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? ABSENT : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : in.readNBytes(length);
    }
}
