package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.TextRule;
import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a client sent has the form that TMF621 v4.0.0 gives it; what is wrong is named, up to a bound. */
final class TicketForm {

    /** What must be there to create a ticket (TroubleTicket_Create). */
    private static final List<TicketAttribute> MANDATORY =
            List.of(TicketAttribute.DESCRIPTION, TicketAttribute.SEVERITY, TicketAttribute.TICKET_TYPE);

    /** What an element must have (RelatedParty, RelatedEntity, ChannelRef). */
    private static final Map<TicketAttribute, List<String>> MANDATORY_INSIDE = Map.of(
            TicketAttribute.RELATED_PARTY, List.of("id", "@referredType"),
            TicketAttribute.RELATED_ENTITY, List.of("id", "role", "@referredType"),
            TicketAttribute.CHANNEL, List.of("id"));

    /** Become short names of a complaint. */
    private static final Set<TicketAttribute> SHORT = Set.of(
            TicketAttribute.EXTERNAL_ID,
            TicketAttribute.SEVERITY,
            TicketAttribute.PRIORITY,
            TicketAttribute.TICKET_TYPE);

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_TICKET = 200_000;
    /** What PostgreSQL and UTF-8 cannot hold. */
    private final List<FieldError> errors = new ArrayList<>();

    private TicketForm() {}

    /** Fails with a {@link Refusal} (400) where it is no new ticket. */
    static void checkNew(ObjectNode sent) {
        TicketForm form = new TicketForm();
        for (TicketAttribute attribute : MANDATORY) {
            if (sent.path(attribute.label()).isMissingNode()) {
                form.wrong(attribute.label(), "is required");
            }
        }
        for (TicketAttribute attribute : List.of(TicketAttribute.ID, TicketAttribute.HREF)) {
            if (sent.has(attribute.label())) {
                form.wrong(attribute.label(), "is given by the server");
            }
        }
        form.check(sent);
    }

    /** Fails with a {@link Refusal} (400) where it is no merge patch of a ticket. */
    static void checkPatch(ObjectNode sent) {
        new TicketForm().check(sent);
    }

    private void check(ObjectNode sent) {
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            TicketAttribute.of(field.getKey())
                    .ifPresentOrElse(
                            attribute -> value(attribute, field.getValue()),
                            () -> wrong(field.getKey(), "is not known"));
        }
        if (!sent.path(TicketAttribute.ATTACHMENT.label()).isEmpty()) {
            wrong(TicketAttribute.ATTACHMENT.label(), "is not taken: complaints have no attachments");
        }
        if (sent.toString().length() > LONGEST_TICKET) {
            wrong("body", "must have at most " + LONGEST_TICKET + " characters");
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    private void value(TicketAttribute attribute, JsonNode value) {
        String label = attribute.label();
        if (value.isNull()) {
            if (MANDATORY.contains(attribute)) {
                wrong(label, "cannot be removed");
            }
            return;
        }
        switch (attribute.form()) {
            case TEXT -> text(label, value, SHORT.contains(attribute) ? LONGEST_NAME : LONGEST_TEXT);
            case DATE -> date(label, value);
            case OBJECT -> element(attribute, label, value);
            case LIST -> list(attribute, value);
        }
    }

    private void list(TicketAttribute attribute, JsonNode value) {
        if (!value.isArray()) {
            wrong(attribute.label(), "must be a list");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            element(attribute, attribute.label() + "[" + i + "]", value.get(i));
        }
    }

    private void element(TicketAttribute attribute, String path, JsonNode value) {
        if (!value.isObject()) {
            wrong(path, "must be an object");
            return;
        }
        for (String name : MANDATORY_INSIDE.getOrDefault(attribute, List.of())) {
            if (value.path(name).asText().isEmpty()) {
                wrong(path + "." + name, "is required");
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            inside(path + "." + field.getKey(), field.getKey(), field.getValue());
        }
    }

    /** Inside of elements the specification knows texts and dates; extensions by @type may hold anything writable. */
    private void inside(String path, String name, JsonNode value) {
        if (value.isContainerNode()) {
            illegible(path, value);
        } else if (name.equals("date") || name.equals("changeDate")) {
            date(path, value);
        } else if (!value.isNull()) {
            text(path, value, name.equals("id") ? LONGEST_NAME : LONGEST_TEXT);
        }
    }

    private void date(String path, JsonNode value) {
        if (!value.isTextual() || TicketDates.read(value.textValue()).isEmpty()) {
            wrong(path, "must be an RFC 3339 date-time with offset");
        }
    }

    private void text(String path, JsonNode value, int longest) {
        @Nullable String text = value.textValue();
        if (text == null) {
            wrong(path, "must be a text");
        } else if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            wrong(path, "must have 1 to " + longest + " characters");
        } else {
            TextRule.PROSE.problemOf(text).ifPresent(problem -> wrong(path, problem));
        }
    }

    /** The texts and names that an extension holds, however deep; JSON writes a control character as an escape. */
    private void illegible(String path, JsonNode value) {
        if (value.isTextual()) {
            TextRule.PROSE.problemOf(value.textValue()).ifPresent(problem -> wrong(path, problem));
        }
        value.fieldNames()
                .forEachRemaining(name -> TextRule.LINE
                        .problemOf(name)
                        .ifPresent(problem -> wrong(path + "." + TextRule.LINE.legible(name), problem)));
        value.forEach(child -> illegible(path, child));
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
        if (errors.size() == Refusal.MOST_ERRORS) {
            throw Refusal.invalid(errors);
        }
    }
}
