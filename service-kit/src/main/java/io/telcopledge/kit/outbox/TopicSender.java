package io.telcopledge.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Sends to one topic. When a record fails, its producer is closed at once, so that nothing behind that record is sent
 * before it: Kafka would go on with the next batch. A topic has its own, so that one that is away disturbs no other.
 */
final class TopicSender {

    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> current;

    TopicSender(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Sends all, and waits until all are acknowledged.
     *
     * @throws KafkaException when one was not; a beginning of the rows has been sent
     */
    void send(List<OutboxRow> rows) {
        Producer<byte[], byte[]> producer = producer();
        try {
            List<Future<RecordMetadata>> pending = new ArrayList<>(rows.size());
            for (OutboxRow row : rows) {
                pending.add(producer.send(recordOf(row), (metadata, failure) -> {
                    if (failure != null) {
                        discard(producer);
                    }
                }));
            }
            for (Future<RecordMetadata> acknowledgement : pending) {
                acknowledgement.get();
            }
        } catch (ExecutionException failed) {
            discard(producer);
            throw failed.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            discard(producer);
            throw new KafkaException("interrupted while sending", stopped);
        } catch (RuntimeException failed) {
            discard(producer);
            throw failed;
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (current == null) {
            current = producers.get();
        }
        return current;
    }

    private void discard(Producer<byte[], byte[]> failed) {
        synchronized (this) {
            if (current == failed) {
                current = null;
            }
        }
        failed.close(Duration.ZERO);
    }

    synchronized void close() {
        if (current != null) {
            current.close(Duration.ofSeconds(1));
            current = null;
        }
    }

    private static ProducerRecord<byte[], byte[]> recordOf(OutboxRow row) {
        ProducerRecord<byte[], byte[]> written = new ProducerRecord<>(
                row.topic(), row.partition(), row.key().getBytes(StandardCharsets.UTF_8), row.payload());
        row.headers().forEach((name, value) -> written.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return written;
    }
}
