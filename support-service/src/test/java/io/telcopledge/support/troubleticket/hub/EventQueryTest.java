package io.telcopledge.support.troubleticket.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class EventQueryTest {

    @Test
    void aValueInQuotesIsTheValueWithoutThem() throws JsonProcessingException {
        JsonNode event = new JsonMapper().readTree("{\"event\":{\"troubleTicket\":{\"status\":\"resolved\"}}}");

        assertThat(EventQuery.parse("status=\"resolved\"").orElseThrow().wants(event))
                .isTrue();
        assertThat(EventQuery.parse("status='pending',%22resolved%22")
                        .orElseThrow()
                        .wants(event))
                .isTrue();
        assertThat(EventQuery.parse("status='pending'").orElseThrow().wants(event))
                .isFalse();
    }
}
