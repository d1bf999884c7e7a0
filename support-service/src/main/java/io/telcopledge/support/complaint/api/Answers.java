package io.telcopledge.support.complaint.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The answers to what is asked of complaints: the words are left out, since answers are stored for a repeat. */
@ApplicationScoped
public class Answers {

    static final String COMPLAINTS = "/support/v1/complaints";

    private final ObjectMapper json;
    private final OperatorTime time;
    private final ComplaintAccess access;

    @Inject
    public Answers(ObjectMapper json, OperatorTime time, ComplaintAccess access) {
        this.json = json;
        this.time = time;
        this.access = access;
    }

    StoredResponse created(Complaint complaint) {
        return new StoredResponse(201, COMPLAINTS + "/" + complaint.id(), body(complaint), tag(complaint));
    }

    StoredResponse changed(Complaint complaint) {
        return new StoredResponse(200, null, body(complaint), tag(complaint));
    }

    private static String tag(Complaint complaint) {
        return new Version(complaint.version()).tag();
    }

    private String body(Complaint complaint) {
        try {
            return json.writeValueAsString(ComplaintView.of(complaint, time, access.seesAll()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a complaint does not write as JSON", impossible);
        }
    }

    /** Reads what was sent; a field that the domain's values refuse is named. */
    static <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidEvent refused) {
            String message = String.valueOf(refused.getMessage());
            throw Refusal.invalid(refused.field(), message.substring(message.indexOf(": ") + 2));
        }
    }

    static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("body", "is required");
        }
        return body;
    }

    /** Reads an id; what is none is nobody's complaint. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("complaint");
        }
    }
}
