package io.telcopledge.local.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.jackson.JsonFormat;
import io.telcopledge.contracts.EventJson;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends events as CloudEvents batches over HTTP. */
record HttpSink(EventPost post) implements EventSink {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final JsonFormat JSON = new JsonFormat();

    /** A request is all or nothing, so that a refused one is halved until the event at fault is alone. */
    @Override
    public List<RowOutcome.Refused> send(String service, List<RowEvent> events) {
        HttpResponse<String> answer = post.post(service, BATCH, body(events));
        int status = answer.statusCode();
        if (status < 300) {
            return List.of();
        }
        if (status == 403) {
            throw new PublishingForbidden("the token's owner is no event-publisher of " + service);
        }
        if (events.size() == 1) {
            return List.of(new RowOutcome.Refused(events.get(0).row(), service, reason(answer), false));
        }
        int half = events.size() / 2;
        List<RowOutcome.Refused> refused = new ArrayList<>(send(service, events.subList(0, half)));
        refused.addAll(send(service, events.subList(half, events.size())));
        return refused;
    }

    private static byte[] body(List<RowEvent> events) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String separator = "[";
        for (RowEvent event : events) {
            body.writeBytes(separator.getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(JSON.serialize(event.event()));
            separator = ",";
        }
        body.write(']');
        return body.toByteArray();
    }

    /** The problem's detail (RFC 9457) where it is one. */
    private static String reason(HttpResponse<String> answer) {
        String status = "was refused with status " + answer.statusCode();
        try {
            JsonNode problem = EventJson.MAPPER.readTree(answer.body());
            return problem.hasNonNull("detail")
                    ? status + ": " + problem.get("detail").asText()
                    : status;
        } catch (JsonProcessingException noProblem) {
            return status;
        }
    }
}
