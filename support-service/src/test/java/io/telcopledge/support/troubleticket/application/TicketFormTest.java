package io.telcopledge.support.troubleticket.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.problem.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TicketFormTest {

    @Test
    void ofAListInWhichEveryElementIsWrongTheFirstAreNamed() {
        ObjectNode ticket = JsonNodeFactory.instance.objectNode();
        ArrayNode notes = ticket.putArray("note");
        for (int i = 0; i < 60_000; i++) {
            notes.add(1);
        }

        assertThatThrownBy(() -> TicketForm.checkNew(ticket))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::errors, InstanceOfAssertFactories.LIST)
                .hasSize(Refusal.MOST_ERRORS);
    }
}
