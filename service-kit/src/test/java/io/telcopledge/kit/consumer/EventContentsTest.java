package io.telcopledge.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.kit.crypto.KeyedHash;
import io.telcopledge.kit.crypto.MasterKey;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What makes an event another one than the one of its id that was told before. */
class EventContentsTest {

    private static final MasterKey KEY = new MasterKey(new byte[32]);
    private static final JourneySeal SEAL = new JourneySeal(KEY);
    private static final String FILED = "{'externalId':'7','channel':'online','complexity':'STANDARD',"
            + "'filedAt':'2026-07-01T00:10:00Z','text':'no signal'}";

    private static final Journey MINE = new Journey(
            "support.intake", received("2026-07-01T00:10:00Z", FILED, "").event(), "text");

    private final EventContents contents = new EventContents(new KeyedHash(KEY), SEAL);

    @Test
    void howItIsWrittenDoesNotMatter() {
        String otherwise = "{'text':'no signal','filedAt':'2026-07-01T08:10:00.000+08:00','complexity':'STANDARD',"
                + "'channel':'online','region':null,'externalId':'7'}";

        assertThat(of("2026-07-01T08:10:00+08:00", otherwise)).isEqualTo(of("2026-07-01T00:10:00Z", FILED));
    }

    @Test
    void whatTheSourceSaysAboutTheTellingDoesNotMatter() {
        assertThat(of("2026-07-01T00:10:00Z", FILED, ",'sequence':'7','correlationid':'c'"))
                .isEqualTo(of("2026-07-01T00:10:00Z", FILED));
    }

    @Test
    void aPersonsWordsCountHoweverTheyWereSealed() {
        String once = FILED.replace("no signal", SEAL.seal(MINE, "no signal"));
        String again = FILED.replace("no signal", SEAL.seal(MINE, "no signal"));
        String other = FILED.replace("no signal", SEAL.seal(MINE, "other words"));

        assertThat(once).isNotEqualTo(again);
        assertThat(of("2026-07-01T00:10:00Z", once))
                .isEqualTo(of("2026-07-01T00:10:00Z", again))
                .isEqualTo(of("2026-07-01T00:10:00Z", FILED))
                .isNotEqualTo(of("2026-07-01T00:10:00Z", other));
    }

    @Test
    void anotherValueAnotherTimeAndAnotherFieldAreAnotherContent() {
        assertThat(of("2026-07-01T00:10:00Z", FILED))
                .isNotEqualTo(of("2026-07-02T00:10:00Z", FILED))
                .isNotEqualTo(of("2026-07-01T00:10:00Z", FILED.replace("online", "hotline")))
                .isNotEqualTo(of("2026-07-01T00:10:00Z", FILED.replace("}", ",'region':'north'}")));
    }

    @Test
    void whoHasNotTheKeyCannotTellWhatItIsOf() {
        byte[] other = new byte[32];
        other[0] = 1;
        EventContents elsewhere = new EventContents(new KeyedHash(new MasterKey(other)), SEAL);

        assertThat(elsewhere.of(received("2026-07-01T00:10:00Z", FILED, "")))
                .isNotEqualTo(of("2026-07-01T00:10:00Z", FILED));
    }

    private UUID of(String time, String data) {
        return of(time, data, "");
    }

    private UUID of(String time, String data, String extensions) {
        return contents.of(received(time, data, extensions));
    }

    private static Received received(String time, String data, String extensions) {
        String structured = "{'specversion':'1.0','id':'e1','source':'/crm',"
                + "'type':'io.telcopledge.support.ComplaintFiled.v1','time':'" + time + "'" + extensions + ",'data':"
                + data + "}";
        byte[] value = structured.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<byte[], byte[]> origin = new ConsumerRecord<>("support.intake", 0, 1, new byte[0], value);
        origin.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        Event<?> event = new EventCodec(EventCatalogue.PLATFORM).decode(KafkaEvents.fromRecord(origin));
        return new Received(event, new TopicPosition("support.intake", "id", 0, 1), value);
    }
}
