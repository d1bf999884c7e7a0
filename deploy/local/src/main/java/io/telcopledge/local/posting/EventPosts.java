package io.telcopledge.local.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.telcopledge.contracts.EventJson;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends events as CloudEvents batches over HTTP. */
public record EventPosts(EventPost post) {

    /** A request of this many events is large enough to be cheap and small enough to be taken. */
    public static final int BATCH = 200;

    private static final String BATCH_TYPE = "application/cloudevents-batch+json";
    private static final JsonFormat JSON = new JsonFormat();

    /**
     * Sends a batch; when it returns, all of it is taken or refused. A request is all or nothing, so that a refused one
     * is halved until the event at fault is alone.
     *
     * @throws PlatformUnreachable when patience ended
     * @throws PublishingForbidden when the token does not allow it
     */
    public List<RefusedEvent> send(String service, List<CloudEvent> events) {
        List<RefusedEvent> refused = new ArrayList<>();
        send(service, events, 0, refused);
        return refused;
    }

    private void send(String service, List<CloudEvent> events, int first, List<RefusedEvent> refused) {
        HttpResponse<String> answer = post.post(service, BATCH_TYPE, body(events));
        int status = answer.statusCode();
        if (status < 300) {
            return;
        }
        if (status == 403) {
            throw new PublishingForbidden("the token's owner may not tell this to " + service + ": " + reason(answer));
        }
        if (events.size() == 1) {
            refused.add(new RefusedEvent(first, reason(answer)));
            return;
        }
        int half = events.size() / 2;
        send(service, events.subList(0, half), first, refused);
        send(service, events.subList(half, events.size()), first + half, refused);
    }

    private static byte[] body(List<CloudEvent> events) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String separator = "[";
        for (CloudEvent event : events) {
            body.writeBytes(separator.getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(JSON.serialize(event));
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
