package io.telcopledge.kit.consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.crypto.KeyedHash;
import io.telcopledge.kit.personal.Journey;
import io.telcopledge.kit.personal.JourneySeal;
import io.telcopledge.kit.personal.PersonalFields;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What an event says, in 16 bytes, by which a repeat is told from another event of the same id. It is computed from
 * what the contract reads: neither the order of fields nor how a number or a time is written matters, and what a source
 * adds about the telling (sequence, correlation, traces) is no part of it. Personal text counts as it reads, since each
 * seal of it looks different; that the hash is keyed keeps short words from being guessed.
 */
@Singleton
public class EventContents {

    private final KeyedHash hash;
    private final JourneySeal seal;

    @Inject
    public EventContents(KeyedHash hash, JourneySeal seal) {
        this.hash = hash;
        this.seal = seal;
    }

    UUID of(Received received) {
        ObjectNode data = EventJson.MAPPER.valueToTree(received.data());
        for (String field : PersonalFields.of(received.data().getClass())) {
            if (data.path(field).isTextual()) {
                data.put(
                        field,
                        opened(
                                new Journey(received.position().topic(), received.event(), field),
                                data.path(field).textValue()));
            }
        }
        String content = String.join(
                "\n",
                EventContract.nameOf(received.envelope().type()),
                received.envelope().time().toString(),
                data.toString());
        ByteBuffer whole = ByteBuffer.wrap(hash.whole("event-content", content.getBytes(StandardCharsets.UTF_8)));
        return new UUID(whole.getLong(), whole.getLong());
    }

    private String opened(Journey journey, String text) {
        try {
            return seal.open(journey, text);
        } catch (InvalidEvent unreadable) {
            // The handler refuses it; until then it is what is written there.
            return text;
        }
    }
}
