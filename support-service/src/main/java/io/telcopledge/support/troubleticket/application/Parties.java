package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Who has to do with a ticket. */
final class Parties {

    /** The role of the one whose complaint it is. */
    static final String CUSTOMER = "customer";

    private Parties() {}

    /** The customer among related parties: the first in that role. */
    static Optional<String> customer(JsonNode parties) {
        for (JsonNode party : parties) {
            if (CUSTOMER.equalsIgnoreCase(party.path("role").asText())) {
                return Optional.of(party.path("id").asText());
            }
        }
        return Optional.empty();
    }
}
