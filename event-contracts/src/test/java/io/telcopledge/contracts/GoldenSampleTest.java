package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSampleTest {

    private final EventCodec codec = new EventCodec(EventCatalogue.PLATFORM);

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void isReadIntoItsRecordAndWrittenAsItWas(String type) throws IOException {
        Event<?> event = codec.decode(GoldenSamples.cloudEvent(type));

        assertThat(event.envelope().type()).isEqualTo(type);
        assertThat(event.data())
                .isInstanceOf(EventCatalogue.PLATFORM.ofType(type).orElseThrow().data());
        JsonNode written = EventJson.MAPPER.readTree(GoldenSamples.structured(codec.encode(event)));
        assertThat(written).isEqualTo(GoldenSamples.json(type));
    }

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void passesItsSchema(String type) throws IOException {
        assertThat(EventSchemas.check(type, GoldenSamples.data(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void fillsEveryFieldOfItsSchemaButWhereTheStateForbidsIt(String type) throws IOException {
        ObjectNode schema = (ObjectNode) SchemaFiles.read(type);

        assertThat(GoldenSamples.data(type).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(
                        () -> schema.get("properties").fieldNames());
    }

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void readsTheSameFromBothKafkaModes(String type) throws IOException {
        CloudEvent sample = GoldenSamples.cloudEvent(type);
        Event<?> expected = codec.decode(sample);
        ProducerRecord<String, byte[]> binary = KafkaEvents.toRecord("t", null, "k", sample);
        ProducerRecord<String, byte[]> structured = KafkaMessageFactory.<String>createWriter("t", "k")
                .writeStructured(sample, io.cloudevents.jackson.JsonFormat.CONTENT_TYPE);

        assertThat(headers(binary, "ce_type")).contains(type);
        assertThat(headers(binary, "content-type")).contains("application/json");
        assertThat(codec.decode(KafkaEvents.fromRecord(asRead(binary)))).isEqualTo(expected);
        assertThat(codec.decode(KafkaEvents.fromRecord(asRead(structured)))).isEqualTo(expected);
    }

    private static Optional<String> headers(ProducerRecord<?, ?> kafkaRecord, String name) {
        Header header = kafkaRecord.headers().lastHeader(name);
        return Optional.ofNullable(header).map(h -> new String(h.value(), StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> asRead(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }
}
