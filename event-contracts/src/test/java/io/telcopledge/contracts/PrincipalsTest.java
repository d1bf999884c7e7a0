package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody speaks as another, and HTTP and Kafka say the same of who may. */
class PrincipalsTest {

    private static final String FILED = "io.telcopledge.support.ComplaintFiled.v1";
    private static final String MEASURED = "io.telcopledge.support.HotlineIntervalMeasured.v1";
    private static final Principals KNOWN = Principals.PACKAGED;

    @Test
    void anOperatorsSystemSpeaksAsAnySourceThatIsNobodysOwn() {
        assertThat(field("publisher", "support.intake", FILED, "/crm/hangzhou")).isEmpty();
        assertThat(field("publisher", "support.intake", FILED, "/kcat")).isEmpty();
        assertThat(field("publisher", "support.intake", FILED, "/support-service"))
                .contains("source");
        assertThat(field("publisher", "support.intake", FILED, "/network-service/probe"))
                .contains("source");
    }

    @Test
    void aServicesOwnFactsAreNotForOthersToTell() {
        assertThat(field("publisher", "support.events", MEASURED, "/support-service"))
                .contains("type");
        assertThat(field("stand-in", "support.events", MEASURED, "/support-service"))
                .contains("type");
        assertThat(field("support-service", "support.events", MEASURED, "/support-service"))
                .isEmpty();
    }

    @Test
    void aStandInSpeaksAsExactlyThoseForWhomItStandsIn() {
        String launched = "io.telcopledge.feedback.ServiceLaunched.v1";
        assertThat(field("stand-in", "feedback.events", launched, "/feedback-service"))
                .isEmpty();
        assertThat(field("stand-in", "feedback.events", launched, "/network-service"))
                .contains("source");
        assertThat(field("stand-in", "feedback.events", launched, "/feedback-service2"))
                .contains("source");
    }

    @Test
    void whoIsNotListedTellsNothing() {
        assertThat(field("somebody", "support.intake", FILED, "/crm")).contains("type");
    }

    @Test
    void aListOfTheOperatorsOwnCanNarrowTypesAndIsRefusedWhereItSaysSomethingElse(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("principals.yaml"), """
                principals:
                  - subject: crm
                    speaks: [{ sources: [/crm], topics: [support.intake], types: [%s] }]
                """.formatted(FILED));
        Principals own = Principals.read(file);

        assertThat(own.objectionTo("crm", "support.intake", FILED, "/crm/north"))
                .isEmpty();
        assertThat(own.objectionTo("crm", "support.intake", "io.telcopledge.support.ComplaintUpdated.v1", "/crm"))
                .isPresent();
        Files.writeString(file, "principals: [{ subject: crm, speks: [] }]");
        assertThatThrownBy(() -> Principals.read(file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void kafkaLetsAPrincipalWriteExactlyWhereTheEdgeLetsItTellSomething() {
        Set<String> written = new KafkaAcls(TopicRegistry.PLATFORM, KNOWN)
                .all().stream()
                        .filter(acl -> acl.operation().equals("Write"))
                        .map(acl -> acl.principal() + " " + acl.topic())
                        .collect(Collectors.toSet());
        Set<String> told = TopicRegistry.PLATFORM.topics().stream()
                .flatMap(topic -> KNOWN.principals().stream()
                        .filter(principal -> topic.carries().stream()
                                .anyMatch(type -> sources(principal)
                                        .anyMatch(source -> KNOWN.objectionTo(
                                                        principal.subject(), topic.name(), type, source)
                                                .isEmpty())))
                        .map(principal -> principal.subject() + " " + topic.name()))
                .collect(Collectors.toSet());

        assertThat(written).containsAll(told);
        // What a service writes besides its own facts are events that were posted to it.
        written.removeAll(told);
        assertThat(written).allMatch(line -> line.contains("-service "));
        assertThat(new KafkaAcls.Acl("crm", "Write", "support.intake").command())
                .isEqualTo("kafka-acls.sh --add --allow-principal User:crm --operation Write --topic support.intake");
    }

    private static Stream<String> sources(Principal principal) {
        return principal.speaks().stream()
                .flatMap(voice -> voice.sources().stream())
                .map(source -> source.equals("*") ? "/anything" : source);
    }

    private static Optional<String> field(String subject, String topic, String type, String source) {
        return KNOWN.objectionTo(subject, topic, type, source).map(Principals.Objection::field);
    }
}
