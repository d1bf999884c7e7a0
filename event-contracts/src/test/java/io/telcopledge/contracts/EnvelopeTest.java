package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.support.ComplaintAnswered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final String ANSWERED = "io.telcopledge.support.ComplaintAnswered.v1";
    private static final Instant NINE = Instant.parse("2026-07-06T09:00:00Z");

    private final EventCodec codec = new EventCodec(EventCatalogue.PLATFORM);

    @Test
    void everyAttributeAndExtensionComesBack() {
        Envelope envelope = new Envelope(
                "id-1",
                "/support-service",
                ANSWERED,
                NINE,
                "case-1",
                NINE.plusMillis(7),
                42L,
                "correlation",
                "causation",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "crm");
        Event<?> event = new Event<>(envelope, new ComplaintAnswered("case-1", NINE));

        ProducerRecord<String, byte[]> sent = KafkaEvents.toRecord("t", 3, "case-1", codec.encode(event));

        assertThat(sent.partition()).isEqualTo(3);
        assertThat(header(sent.headers(), "ce_sequence")).isEqualTo("42");
        assertThat(header(sent.headers(), "ce_recordedtime")).isEqualTo("2026-07-06T09:00:00.007Z");
        assertThat(codec.decode(KafkaEvents.fromRecord(read(sent.headers(), sent.value()))))
                .isEqualTo(event);
    }

    @Test
    void whatIsAbsentIsNotWritten() {
        Event<?> event = new Event<>(Envelope.of("id-1", "/s", ANSWERED, NINE), new ComplaintAnswered("case-1", NINE));

        CloudEvent written = codec.encode(event);

        assertThat(written.getExtensionNames()).isEmpty();
        assertThat(codec.decode(written)).isEqualTo(event);
    }

    @Test
    void whoBeginsToCountWith0IsToldApartFromWhoDoesNotCount() {
        Envelope first = new Envelope("id-1", "/s", ANSWERED, NINE, null, null, 0L, null, null, null, null);
        Event<?> event = new Event<>(first, new ComplaintAnswered("case-1", NINE));

        assertThat(codec.decode(codec.encode(event)).envelope().sequence()).isZero();
        assertThat(Envelope.of("id-1", "/s", ANSWERED, NINE).sequence()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id,, id",
        "ce_source,, source",
        "ce_type,, type",
        "ce_specversion,, specversion",
        "ce_time,, time",
        "ce_source, not a uri, source",
        "ce_time, yesterday, time",
        "ce_time, 2026-07-06T09:00:00, time",
        "ce_specversion, 7.1, specversion",
        "ce_sequence, many, sequence",
        "ce_sequence, -1, sequence",
        "ce_sequence, 9223372036854775808, sequence",
        "ce_recordedtime, 2026-07-06T09:00:00, recordedtime",
        "ce_recordedtime, 1767225600, recordedtime",
    })
    void aDefectNamesTheAttributeInBothModes(String header, @Nullable String value, String attribute)
            throws IOException {
        CloudEvent sample = GoldenSamples.cloudEvent(ANSWERED);
        Headers headers = KafkaEvents.toRecord("t", null, "k", sample).headers();
        headers.remove(header);
        ObjectNode document = (ObjectNode) GoldenSamples.json(ANSWERED);
        document.remove(attribute);
        if (value != null) {
            headers.add(header, value.getBytes(StandardCharsets.UTF_8));
            document.put(attribute, value);
        }
        byte[] data = Objects.requireNonNull(sample.getData()).toBytes();

        InvalidEvent binary = refusal(headers, data);
        InvalidEvent structured = refusal(structuredHeaders(), EventJson.MAPPER.writeValueAsBytes(document));

        assertThat(binary.field()).isEqualTo(attribute);
        assertThat(structured.field()).isEqualTo(attribute);
        if (value != null && value.length() > 2) {
            assertThat(binary).hasMessageNotContaining(value);
            assertThat(structured).hasMessageNotContaining(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "secret", "{\"specversion\":\"1.0\"}", "[{}]", "\"secret\"", "{}{}"})
    void poisonIsRefusedAndNotQuoted(String document) {
        byte[] value = document.getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(structuredHeaders(), value)).hasMessageNotContaining("secret");
        assertThat(refusal(new RecordHeaders(), value)).hasMessageNotContaining("secret");
    }

    @Test
    void emptyRecordsAndHeadersAreRefused() throws IOException {
        Headers withoutValue = KafkaEvents.toRecord("t", null, "k", GoldenSamples.cloudEvent(ANSWERED))
                .headers()
                .add("ce_subject", null);

        assertThat(refusal(structuredHeaders(), null).field()).isEqualTo("record");
        assertThat(refusal(new RecordHeaders(), null).field()).isEqualTo("specversion");
        assertThat(refusal(withoutValue, null).field()).isEqualTo("record");
        assertThat(refusal(
                                KafkaEvents.toRecord("t", null, "k", GoldenSamples.cloudEvent(ANSWERED))
                                        .headers(),
                                null)
                        .field())
                .isEqualTo("data");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsOnTheTopicIsReadOrRefusedAndNeverAFault(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            boolean isStructured = random.nextBoolean();
            CloudEvent sample = GoldenSamples.cloudEvent(ANSWERED);
            Headers headers = isStructured
                    ? structuredHeaders()
                    : KafkaEvents.toRecord("t", null, "k", sample).headers();
            byte[] value = isStructured
                    ? GoldenSamples.bytes(ANSWERED)
                    : Objects.requireNonNull(sample.getData()).toBytes();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                value[random.nextInt(value.length)] = (byte) random.nextInt(256);
            }
            byte[] anything = new byte[random.nextInt(12)];
            random.nextBytes(anything);
            if (random.nextInt(3) == 0) {
                headers.add(headers.toArray()[random.nextInt(headers.toArray().length)].key(), anything);
            }
            try {
                assertThat(codec.decode(KafkaEvents.fromRecord(read(headers, value))))
                        .isNotNull();
            } catch (InvalidEvent | UnknownEvent refused) {
                assertThat(refused).as("seed %d, record %d", seed, i).hasMessageContaining(" ");
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed + ", record " + i, fault);
            }
        }
    }

    private InvalidEvent refusal(Headers headers, byte @Nullable [] value) {
        return Objects.requireNonNull(catchThrowableOfType(
                InvalidEvent.class, () -> codec.decode(KafkaEvents.fromRecord(read(headers, value)))));
    }

    private static Headers structuredHeaders() {
        return new RecordHeaders()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<String, byte[]> read(Headers headers, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                "t", 0, 0, 0, TimestampType.CREATE_TIME, 0, 0, "k", value, headers, Optional.empty());
    }
}
