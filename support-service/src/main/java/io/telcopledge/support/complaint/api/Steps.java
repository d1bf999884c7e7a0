package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.idempotency.Idempotency;
import io.telcopledge.kit.idempotency.StoredResponse;
import io.telcopledge.kit.identity.Caller;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.Spoken;
import io.telcopledge.support.complaint.application.Step;
import io.telcopledge.support.complaint.application.TellComplaint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes a step of a complaint for who asked for it: once per key, on what is theirs, of the version they read. */
@ApplicationScoped
public class Steps {

    private final TellComplaint tellComplaint;
    private final Idempotency idempotency;
    private final ComplaintAccess access;
    private final Caller caller;
    private final Answers answers;

    @Inject
    public Steps(
            TellComplaint tellComplaint,
            Idempotency idempotency,
            ComplaintAccess access,
            Caller caller,
            Answers answers) {
        this.tellComplaint = tellComplaint;
        this.idempotency = idempotency;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    /** A step that adds: If-Match is honoured where it is sent. */
    Uni<Response> add(String id, ChangeHeaders headers, FactKind kind, Particulars said, Spoken spoken) {
        return take(id, headers, new What(kind, said, spoken), Version::permit);
    }

    /** A step that replaces what somebody else may have set: If-Match is demanded. */
    Uni<Response> replace(String id, ChangeHeaders headers, FactKind kind, Particulars said, Spoken spoken) {
        return take(id, headers, new What(kind, said, spoken), Version::demand);
    }

    private Uni<Response> take(
            String text, ChangeHeaders headers, What what, BiConsumer<Version, @Nullable String> check) {
        UUID id = Answers.id(text);
        // As calls name them too, so that what they did is counted for them.
        String by = caller.staffRef();
        Step step = new Step(what.kind(), what.said(), what.spoken(), by, complaint -> {
            Complaint visible = access.visible(complaint);
            check.accept(new Version(visible.version()), headers.ifMatch());
        });
        List<Object> request = List.of(id, what.said(), List.of(what.words()));
        return idempotency
                .once(
                        caller.id(),
                        what.kind().name().toLowerCase(Locale.ROOT) + "-complaint",
                        headers.idempotencyKey(),
                        request,
                        session -> tellComplaint.tell(session, id, step).map(answers::changed))
                .map(StoredResponse::toResponse);
    }

    private record What(FactKind kind, Particulars said, Spoken spoken) {

        /** For telling requests apart; only their hash is kept. */
        String words() {
            return String.valueOf(spoken.text());
        }
    }
}
