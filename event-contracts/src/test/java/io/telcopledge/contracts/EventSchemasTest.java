package io.telcopledge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.support.CallRated;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    private static final String RATED = "io.telcopledge.support.CallRated.v1";

    @Test
    void saysInPlainWordsWhatIsWrongWithEachField() throws IOException {
        JsonNode data =
                EventJson.MAPPER.readTree("{\"callId\":\"\",\"rating\":9,\"ratedAt\":\"2026-07-06 09:00\",\"x\":1}");

        assertThat(EventSchemas.check(RATED, data))
                .containsExactlyInAnyOrder(
                        new Violation("callId", "must not be empty"),
                        new Violation("rating", "must be at most 5"),
                        new Violation("ratedAt", Rfc3339.RULE),
                        new Violation("revision", "is required"),
                        new Violation("x", "is no field of this event"));
    }

    @Test
    void namesAFieldByItsWholePathAndQuotesNoValue() throws IOException {
        ObjectNode clock = GoldenSamples.data("io.telcopledge.sla.SlaMet.v1");
        clock.withObject("/clock")
                .put("state", "SECRET")
                .put("deadline", "SECRET")
                .put("revision", "SECRET");
        ObjectNode accessed = GoldenSamples.data("io.telcopledge.privacy.PersonalDataAccessed.v1");
        accessed.withArray("/dataCategories").add("SECRET\0").add(7);

        assertThat(EventSchemas.check("io.telcopledge.sla.SlaMet.v1", clock))
                .containsExactlyInAnyOrder(
                        new Violation("clock.state", "must be one of RUNNING, PAUSED, MET, BREACHED, CANCELLED"),
                        new Violation("clock.deadline", Rfc3339.RULE),
                        new Violation("clock.revision", "must be a whole number"));
        assertThat(EventSchemas.check("io.telcopledge.privacy.PersonalDataAccessed.v1", accessed))
                .containsExactlyInAnyOrder(
                        new Violation("dataCategories[2]", "must not contain the character NUL (U+0000)"),
                        new Violation("dataCategories[3]", "must be a string"));
    }

    @Test
    void tellsARuleBetweenFieldsThatNoSchemaCanSay() throws IOException {
        ObjectNode covered = GoldenSamples.data("io.telcopledge.coverage.StreamCovered.v1");
        JsonNode spans = covered.get("spans");
        covered.putArray("spans").add(spans.get(1)).add(spans.get(0));

        assertThat(EventSchemas.check("io.telcopledge.coverage.StreamCovered.v1", covered))
                .containsExactly(new Violation("spans[1].from", "must be after the end of the span before"));
    }

    @ParameterizedTest
    @MethodSource("io.telcopledge.contracts.GoldenSamples#types")
    void isClosedWhereasTheCodecIgnoresWhatItDoesNotKnow(String type) throws IOException {
        ObjectNode data = GoldenSamples.data(type).put("ofAnewerMinorVersion", 1);

        assertThat(EventSchemas.check(type, data))
                .containsExactly(new Violation("ofAnewerMinorVersion", "is no field of this event"));
        assertThat(EventJson.read(
                        data, EventCatalogue.PLATFORM.ofType(type).orElseThrow().data()))
                .isNotNull();
    }

    @Test
    void aNumberThatNoComputerHoldsIsRefusedAndBreaksNothing() throws IOException {
        ObjectNode data = GoldenSamples.data(RATED);

        assertThat(EventSchemas.check(RATED, data.put("rating", Double.POSITIVE_INFINITY)))
                .extracting(Violation::field)
                .containsExactly("rating");
        assertThat(EventSchemas.check(RATED, data.put("rating", Double.NaN)))
                .extracting(Violation::field)
                .containsExactly("rating");
    }

    @Test
    void aTypeWithoutASchemaIsUnknown() {
        assertThatThrownBy(() ->
                        EventSchemas.check("io.telcopledge.support.CallRated.v2", EventJson.MAPPER.createObjectNode()))
                .isInstanceOfSatisfying(
                        UnknownEvent.class,
                        unknown -> assertThat(unknown.isVersion()).isTrue());
    }

    @Test
    void aWholeNumberMayBeWrittenWithAPoint() throws IOException {
        JsonNode data = EventJson.MAPPER.readTree(
                "{\"callId\":\"c\",\"rating\":5.0,\"ratedAt\":\"2026-07-06T09:00:00+08:00\",\"revision\":1e1}");

        assertThat(EventSchemas.check(RATED, data)).isEmpty();
        CallRated rated = EventJson.read(data, CallRated.class);
        assertThat(List.of(rated.rating(), rated.revision())).containsExactly(5, 10);
    }
}
