package io.telcopledge.reporting.evidence.store;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.reporting.evidence.Statement;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads a line of evidence back, one of an older version of its contract as well. */
final class StoredStatement {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private StoredStatement() {}

    static Statement read(Object[] row) {
        return new Statement(
                UUID.fromString((String) row[0]),
                ((Number) row[5]).longValue(),
                CODEC.decode(CloudEventBuilder.v1()
                                .withSource(URI.create((String) row[1]))
                                .withId((String) row[2])
                                .withType((String) row[3])
                                .withTime(OffsetDateTime.parse((String) row[4]))
                                .withData("application/json", ((String) row[6]).getBytes(StandardCharsets.UTF_8))
                                .build())
                        .data());
    }
}
