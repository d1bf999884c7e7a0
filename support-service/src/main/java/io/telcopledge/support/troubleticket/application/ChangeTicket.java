package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.troubleticket.TicketAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Changes a ticket by a merge patch (RFC 7396). */
@ApplicationScoped
public class ChangeTicket {

    private final TicketReader reader;
    private final AdvanceTicket advance;
    private final ChangeAttributes attributes;

    @Inject
    public ChangeTicket(TicketReader reader, AdvanceTicket advance, ChangeAttributes attributes) {
        this.reader = reader;
        this.advance = advance;
        this.attributes = attributes;
    }

    /**
     * Changes it in the session's transaction. What the patch says as it is already asks for nothing.
     *
     * @param byCustomer whether its customer asks, who may say less than the desk
     * @return fails with a {@link Refusal}: 400 for what cannot be patched, 403 for what a customer may not, 409 where
     *     the complaint's state forbids it
     */
    public Uni<Void> change(
            Mutiny.Session session, Complaint complaint, ObjectNode patch, String by, boolean byCustomer) {
        TicketForm.checkPatch(patch);
        return reader.documents(session, List.of(complaint)).chain(documents -> {
            ObjectNode asked = PatchRules.asked(patch, documents.get(0));
            PatchRules.check(asked, documents.get(0), byCustomer);
            Optional<String> answer = byCustomer ? Optional.empty() : Answers.take(asked);
            return answer.map(text -> advance.answer(session, complaint, text, by))
                    .orElseGet(() -> Uni.createFrom().voidItem())
                    .chain(() -> advance.describe(session, complaint, asked, by))
                    .chain(() -> advance.advance(session, complaint, asked, by))
                    .chain(() -> attributes.change(session, complaint, asked));
        });
    }

    /** Notes that are answers become lines of the complaint's history, and are shown from there. */
    static final class Answers {

        private Answers() {}

        /** Takes the new answer out of the notes that are asked for. */
        static Optional<String> take(ObjectNode asked) {
            if (!(asked.path(TicketAttribute.NOTE.label()) instanceof ArrayNode notes)) {
                return Optional.empty();
            }
            Optional<String> answer = Optional.empty();
            for (int i = notes.size() - 1; i >= 0; i--) {
                JsonNode note = notes.get(i);
                if (TicketHistory.ANSWER.equals(note.path("@type").asText())) {
                    if (!note.has("id")) {
                        answer = Optional.ofNullable(note.path("text").textValue());
                    }
                    notes.remove(i);
                }
            }
            return answer;
        }
    }
}
