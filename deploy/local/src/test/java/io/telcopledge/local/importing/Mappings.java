package io.telcopledge.local.importing;

import io.telcopledge.local.importing.DataLine.Row;
import java.io.StringReader;
import java.util.Map;

/** Made-up mappings and rows. */
final class Mappings {

    static final String CALLS = """
            source: /acd/test
            zone: Asia/Shanghai
            covers:
              streams: [calls]
              from: 2024-01-01
              to: 2024-04-01
            events:
              - type: CallAnswered
                when: { answered: Y }
                id: answered/{id}
                time: offeredAt
                data:
                  callId: { column: id }
                  queue: { constant: hotline }
                  agentRef: { column: agent }
                  offeredAt: { column: at, as: local-time, patterns: [yyyy-MM-dd HH:mm] }
                  waitMillis: { column: wait, as: seconds }
                  revision: { constant: 0 }
              - type: CallRated
                when: { answered: [Y, N] }
                unless: { rating: "" }
                id: rated/{id}
                time: ratedAt
                data:
                  callId: { column: id }
                  rating: { column: rating, as: integer }
                  ratedAt: { column: at, as: local-time, patterns: [yyyy-MM-dd HH:mm] }
                  revision: { constant: 0 }
            """;

    private Mappings() {}

    static Mapping read(String yaml) {
        return MappingFile.read(new StringReader(yaml));
    }

    static Row call(long number, String answered, String at, String wait, String rating) {
        return new Row(
                new Place(0, number),
                Map.of(
                        "id",
                        "c" + number,
                        "answered",
                        answered,
                        "at",
                        at,
                        "wait",
                        wait,
                        "rating",
                        rating,
                        "agent",
                        ""));
    }
}
