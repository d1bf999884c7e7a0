package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicRegistryTest {

    private static final Set<String> PRINCIPALS = Set.of(
            "external",
            "operations",
            "network-service",
            "support-service",
            "privacy-service",
            "feedback-service",
            "reporting-service");

    private final List<Topic> topics = TopicRegistry.PLATFORM.topics();

    @Test
    void everyEventIsCarriedAndEveryCarriedTypeIsAnEvent() {
        assertThat(topics.stream().flatMap(topic -> topic.carries().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(GoldenSamples.types().toList());
    }

    @Test
    void noTopicIsThereTwiceAndNoneNamesATypeTwice() {
        assertThat(topics).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> assertThat(topic.carries()).doesNotHaveDuplicates());
    }

    @Test
    void whatAPersonWroteIsKeptForDaysInShortSegments() {
        assertThat(topics.stream().filter(TopicRegistryTest::carriesText))
                .isNotEmpty()
                .allSatisfy(topic -> {
                    assertThat(topic.retention()).isLessThanOrEqualTo(Duration.ofDays(7));
                    assertThat(topic.segment()).isLessThanOrEqualTo(Duration.ofDays(1));
                });
    }

    @Test
    void aDeadLetterFitsWhateverItsServiceRefused() {
        int largest = topics.stream()
                .filter(topic -> !isDeadLetters(topic))
                .mapToInt(Topic::maxMessageBytes)
                .max()
                .orElseThrow();

        assertThat(topics.stream().filter(TopicRegistryTest::isDeadLetters))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.maxMessageBytes()).isGreaterThan(largest));
    }

    @Test
    void everyServiceThatConsumesHasATopicForItsDeadLetters() {
        Stream<String> consumers = topics.stream()
                .flatMap(topic -> topic.consumers().stream())
                .filter(principal -> !principal.equals("operations"))
                .distinct();

        assertThat(consumers)
                .allSatisfy(service -> assertThat(topics).anySatisfy(topic -> {
                    assertThat(topic.name()).isEqualTo(service.replace("-service", ".dead-letters"));
                    assertThat(topic.producers()).containsExactly(service);
                }));
    }

    @Test
    void figuresAndPrincipalsAreSensible() {
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.name()).matches("[a-z]+\\.[a-z-]+");
            assertThat(topic.partitions()).isBetween(1, 64);
            assertThat(topic.retention()).isGreaterThan(topic.segment());
            assertThat(topic.segment()).isPositive();
            assertThat(topic.producers()).isNotEmpty().isSubsetOf(PRINCIPALS);
            assertThat(topic.consumers()).isNotEmpty().isSubsetOf(PRINCIPALS);
            assertThat(topic.isInbound()).isEqualTo(topic.producers().contains("external"));
        });
    }

    private static boolean isDeadLetters(Topic topic) {
        return topic.name().endsWith(".dead-letters");
    }

    private static boolean carriesText(Topic topic) {
        return topic.carries().stream()
                .map(type -> EventCatalogue.PLATFORM.ofType(type).orElseThrow().data())
                .anyMatch(data -> data == ComplaintFiled.class || data == ComplaintUpdated.class);
    }

    @Test
    void anInboundTopicTakesTheBatchesOfAnOrdinaryProducer() {
        // The limit holds for a whole batch; librdkafka's default batch.size is 1,000,000 bytes.
        assertThat(TopicRegistry.PLATFORM.topics())
                .filteredOn(Topic::isInbound)
                .allSatisfy(topic -> assertThat(topic.maxMessageBytes()).isGreaterThan(1_000_000));
    }
}
