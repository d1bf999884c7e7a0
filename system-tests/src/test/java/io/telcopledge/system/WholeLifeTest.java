package io.telcopledge.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One complaint's whole life, by each way into the platform: filed, answered, resolved, opened again, settled. */
class WholeLifeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> EVENTS_OF_A_LIFE = List.of(
            "ComplaintOpened",
            "ComplaintAnswered",
            "ComplaintResolved",
            "ComplaintReopened",
            "ComplaintResolved",
            "ComplaintClosed");

    @TempDir
    Path directory;

    /** What is compared: the instants are of the test's own time. */
    private record Life(String state, List<String> history, List<String> clocks, List<String> events) {}

    @Test
    void whateverWayItIsToldTheStatesTheClocksAndTheEventsAreTheSame() throws Exception {
        try (DemoPlatform platform = DemoPlatform.start(directory, "--no-seed", "--no-traffic")) {
            ComplaintLives lives = new ComplaintLives(platform);

            Life byRest = life(platform, lives, lives.byRest());
            Life byTicket = life(platform, lives, lives.byTicket());
            Life byKafka = life(platform, lives, lives.byKafka());

            assertThat(byRest.state()).isEqualTo("CLOSED");
            assertThat(byRest.events()).isEqualTo(EVENTS_OF_A_LIFE);
            assertThat(byRest.clocks())
                    .hasSize(2)
                    .allSatisfy(clock -> assertThat(clock).contains("MET", "STOPPED_IN_TIME"));
            assertThat(byTicket).isEqualTo(byRest);
            assertThat(byKafka).isEqualTo(byRest);
        }
    }

    private static Life life(DemoPlatform platform, ComplaintLives lives, String id)
            throws IOException, InterruptedException {
        Map<String, String> agent = lives.agent();
        JsonNode complaint = platform.http().json(ComplaintLives.COMPLAINTS + id, agent);
        JsonNode sla = platform.http().json(ComplaintLives.COMPLAINTS + id + "/sla", agent);
        return new Life(
                complaint.path("state").asText(),
                complaint.path("history").findValuesAsText("what"),
                clocks(sla),
                events(platform, id));
    }

    /** Each clock's name, verdict, why, and the kinds of its segments in order. */
    private static List<String> clocks(JsonNode sla) {
        return StreamSupport.stream(sla.path("clocks").spliterator(), false)
                .map(clock ->
                        clock.path("clock").asText() + " " + clock.path("state").asText() + " "
                                + clock.path("why").asText() + " "
                                + clock.path("segments").findValuesAsText("kind"))
                .sorted()
                .toList();
    }

    /** The kinds of the complaint's own events, in order; those of its clocks are in their explanations. */
    private static List<String> events(DemoPlatform platform, String id) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        platform.state().bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "whole-life-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("support.events"));
            List<String> kinds = new ArrayList<>();
            await("the end of the events of " + id).atMost(PATIENCE).until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    String kind = kind(event);
                    if (id.equals(event.key()) && kind.startsWith("Complaint")) {
                        kinds.add(kind);
                    }
                }
                return kinds.contains("ComplaintClosed");
            });
            return kinds;
        }
    }

    private static String kind(ConsumerRecord<String, String> event) {
        String type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        String name = type.substring(0, type.lastIndexOf('.'));
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
