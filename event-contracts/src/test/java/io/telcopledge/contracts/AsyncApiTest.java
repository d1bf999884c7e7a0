package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says what topics, catalogue and schemas say, and all of it. */
class AsyncApiTest {

    private static final String MESSAGES = "#/components/messages/";

    private final JsonNode document = read("asyncapi.yaml");

    @Test
    void itsChannelsAreTheTopics() {
        List<Topic> topics = TopicRegistry.PLATFORM.topics();
        JsonNode channels = document.path("channels");

        assertThat(channels.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(topics.stream().map(Topic::name).toList());
        assertThat(topics).allSatisfy(topic -> {
            JsonNode channel = channels.path(topic.name());
            JsonNode kafka = channel.path("bindings").path("kafka");
            assertThat(channel.path("address").textValue()).isEqualTo(topic.name());
            assertThat(kafka.path("topic").textValue()).isEqualTo(topic.name());
            assertThat(kafka.path("partitions").intValue()).isEqualTo(topic.partitions());
            JsonNode configuration = kafka.path("topicConfiguration");
            assertThat(configuration.path("retention.ms").longValue())
                    .isEqualTo(topic.retention().toMillis());
            assertThat(configuration.path("max.message.bytes").intValue()).isEqualTo(topic.maxMessageBytes());
            assertThat(messageTypes(channel)).containsExactlyElementsOf(topic.carries());
        });
    }

    @Test
    void itsMessagesAreTheCatalogueWithTheSchemasAsPayload() {
        JsonNode messages = document.path("components").path("messages");

        assertThat(messages.findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(GoldenSamples.types().toList());
        assertThat(messages).allSatisfy(message -> {
            String type = message.path("name").textValue();
            assertThat(message.path("payload").path("$ref").textValue()).isEqualTo("schemas/" + type + ".json");
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").textValue())
                    .isEqualTo(type);
            assertThat(message.at("/traits/0/$ref").textValue()).isEqualTo("#/components/messageTraits/CloudEvent");
        });
    }

    @Test
    void itsHeadersAreThoseThatTheCodecWrites() throws IOException {
        JsonNode headers = document.at("/components/schemas/CloudEventHeaders/properties");
        List<String> written = new ArrayList<>();
        for (String type : GoldenSamples.types().toList()) {
            KafkaEvents.toRecord("t", null, "k", GoldenSamples.cloudEvent(type))
                    .headers()
                    .forEach(header -> written.add(header.key()));
        }

        // ce_datacontenttype does not exist: the binding maps it to content-type.
        assertThat(headers.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(Set.copyOf(written));
    }

    @Test
    void itsOperationsAreWhatThePrincipalsMay() {
        List<String> expected = TopicRegistry.PLATFORM.topics().stream()
                .flatMap(topic -> Stream.concat(
                        topic.producers().stream().map(who -> who + " send " + topic.name()),
                        topic.consumers().stream().map(who -> who + " receive " + topic.name())))
                .toList();

        List<String> operations = new ArrayList<>();
        document.path("operations")
                .forEach(
                        operation -> operations.add(operation.at("/tags/0/name").textValue() + " "
                                + operation.path("action").textValue() + " "
                                + operation.at("/channel/$ref").textValue().substring("#/channels/".length())));
        assertThat(operations).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyReferenceLeadsSomewhereInItAndInTheSchemas() {
        List<String> files = new ArrayList<>(GoldenSamples.types().toList());
        files.addAll(List.of(
                "common",
                "ClockFacts",
                "ReportSeal",
                "CommitmentStanding",
                "MilestoneStanding",
                "AuditFacts",
                "ErasureFacts",
                "FeedbackFacts"));

        assertThat(dangling("asyncapi.yaml", document)).isEmpty();
        assertThat(files).allSatisfy(file -> {
            String path = "schemas/" + file + ".json";
            assertThat(dangling(path, read(path))).as(path).isEmpty();
        });
    }

    private List<String> messageTypes(JsonNode channel) {
        List<String> types = new ArrayList<>();
        channel.path("messages").forEach(message -> {
            String reference = message.path("$ref").textValue();
            assertThat(reference).startsWith(MESSAGES);
            types.add(document.at(reference.substring(1)).path("name").textValue());
        });
        return types;
    }

    private static List<String> dangling(String file, JsonNode content) {
        return content.findValuesAsText("$ref").stream()
                .filter(reference -> {
                    int hash = reference.indexOf('#');
                    String target = hash < 0 ? reference : reference.substring(0, hash);
                    String folder = file.substring(0, file.lastIndexOf('/') + 1);
                    JsonNode root = target.isEmpty() ? content : read(folder + target);
                    return hash >= 0 && root.at(reference.substring(hash + 1)).isMissingNode();
                })
                .toList();
    }

    private static JsonNode read(String file) {
        try (InputStream content = Objects.requireNonNull(
                AsyncApiTest.class.getResourceAsStream("/contracts/" + file), () -> "no file " + file)) {
            return new YAMLMapper().readTree(content);
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}
