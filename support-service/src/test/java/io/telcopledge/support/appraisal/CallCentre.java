package io.telcopledge.support.appraisal;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.kit.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A call centre's export, told as the mapping {@code call-center-2021q1.yaml} tells it: id, agent, date, month, time,
 * topic, answered, resolved, speed of answer, talk duration, rating. A call that was not rated has 0.
 */
final class CallCentre {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d-MMM-yy H:mm", Locale.ENGLISH);

    private final String source = "/acd/" + UUID.randomUUID();
    private final String agents;

    /** @param agents what agents' references begin with, so that tests do not meet */
    CallCentre(String agents) {
        this.agents = agents;
    }

    void tell(KafkaProbe probe, String rows) {
        rows.lines().forEach(row -> tell(probe, row.split(",", -1)));
    }

    private void tell(KafkaProbe probe, String[] row) {
        Instant offeredAt = LocalDateTime.parse(row[2] + " " + row[4], LOCAL)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        if (row[6].equals("N")) {
            send(probe, offeredAt, new CallAbandoned(row[0], "hotline", offeredAt, null, 0));
            return;
        }
        long talk = Duration.parse(row[9].replaceFirst("(\\d+):(\\d+):(\\d+)", "PT$1H$2M$3S"))
                .toMillis();
        long wait = Long.parseLong(row[8]) * 1_000;
        boolean resolved = row[7].equals("Y");
        send(
                probe,
                offeredAt,
                new CallAnswered(row[0], "hotline", agents + row[1], offeredAt, wait, talk, row[5], resolved, 0));
        if (!row[10].equals("0")) {
            rate(probe, row[0], Integer.parseInt(row[10]), offeredAt, 0);
        }
    }

    void rate(KafkaProbe probe, String callId, int stars, Instant at, int revision) {
        send(probe, at, new CallRated(callId, stars, at, revision));
    }

    void send(KafkaProbe probe, Instant at, EventData data) {
        probe.send("support.calls", source, UUID.randomUUID().toString(), at, data);
    }
}
