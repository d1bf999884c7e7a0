package io.telcopledge.contracts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents' Kafka binding: binary mode is written, binary and structured mode are read. */
public final class KafkaEvents {

    static {
        // Fails at start, rather than at the first structured record, where the format is missing.
        Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE));
    }

    private KafkaEvents() {}

    /** A record in binary mode; {@code partition} null leaves the choice to the key. */
    public static ProducerRecord<String, byte[]> toRecord(
            String topic, @Nullable Integer partition, String key, CloudEvent cloudEvent) {
        return KafkaMessageFactory.<String>createWriter(topic, partition, key).writeBinary(cloudEvent);
    }

    /**
     * Reads a record of either mode.
     *
     * @throws InvalidEvent when the record is no CloudEvent
     */
    public static CloudEvent fromRecord(ConsumerRecord<?, byte[]> kafkaRecord) {
        return read(kafkaRecord.headers(), kafkaRecord.value());
    }

    private static CloudEvent read(Headers headers, byte @Nullable [] value) {
        for (Header header : headers) {
            // The library takes each value for granted.
            if (header.value() == null) {
                throw new InvalidEvent("record", "is no CloudEvent: a header has no value");
            }
        }
        String contentType = text(headers, "content-type");
        boolean isStructured = contentType != null && contentType.startsWith("application/cloudevents");
        if (isStructured && !isObject(value)) {
            // The library fails on the JSON null.
            throw CloudEventDefect.ofStructured(value);
        }
        try {
            return KafkaMessageFactory.createReader(headers, value).toEvent();
        } catch (CloudEventRWException
                | EventDeserializationException
                | IllegalStateException
                | IllegalArgumentException refused) {
            throw isStructured
                    ? CloudEventDefect.ofStructured(value)
                    : CloudEventDefect.ofAttributes(name -> text(headers, "ce_" + name));
        }
    }

    private static boolean isObject(byte @Nullable [] document) {
        return document != null
                && new String(document, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
