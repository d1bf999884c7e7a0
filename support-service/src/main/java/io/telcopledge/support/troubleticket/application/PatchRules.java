package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.problem.FieldError;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be patched, by whom. */
final class PatchRules {

    private static final Set<TicketAttribute> BY_CUSTOMER = EnumSet.of(
            TicketAttribute.STATUS,
            TicketAttribute.STATUS_CHANGE_REASON,
            TicketAttribute.NOTE,
            TicketAttribute.NAME,
            TicketAttribute.REQUESTED_RESOLUTION_DATE);

    private PatchRules() {}

    /** What a patch asks for: all in it that is not so already. A whole ticket that is sent back asks for nothing. */
    static ObjectNode asked(ObjectNode patch, ObjectNode document) {
        ObjectNode asked = patch.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            ObjectNode before = document.objectNode();
            if (document.has(field.getKey())) {
                before.set(field.getKey(), document.get(field.getKey()).deepCopy());
            }
            ObjectNode after = before.deepCopy();
            MergePatch.apply(after, field.getKey(), field.getValue());
            if (!after.equals(before)) {
                asked.set(field.getKey(), field.getValue());
            }
        }
        String reason = TicketAttribute.STATUS_CHANGE_REASON.label();
        if (asked.has(TicketAttribute.STATUS.label()) && patch.has(reason)) {
            // The reason of this step, though it may have been said before in the same words.
            asked.set(reason, patch.get(reason));
        } else if (patch.has(TicketAttribute.STATUS.label())) {
            asked.remove(reason);
        }
        return asked;
    }

    /** Fails with a {@link Refusal}: 400 for what nobody may patch, 403 for what a customer may not. */
    static void check(ObjectNode asked, ObjectNode document, boolean byCustomer) {
        List<FieldError> errors = new ArrayList<>();
        for (String label : (Iterable<String>) asked::fieldNames) {
            TicketAttribute attribute = TicketAttribute.of(label).orElseThrow();
            String refusal = refusal(attribute, asked, document);
            if (refusal != null) {
                errors.add(new FieldError(label, refusal));
            } else if (byCustomer && !mayCustomer(attribute, asked, document)) {
                throw Refusal.forbidden("A customer may not change " + label + " so.");
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    /** A customer takes a ticket back, or says that it is not settled after all. */
    private static boolean mayCustomer(TicketAttribute attribute, ObjectNode asked, ObjectNode document) {
        String status = asked.path(TicketAttribute.STATUS.label()).asText();
        String before = document.path(TicketAttribute.STATUS.label()).asText();
        boolean reopens = status.equals(TicketStatus.IN_PROGRESS.word())
                && (before.equals(TicketStatus.RESOLVED.word()) || before.equals(TicketStatus.CLOSED.word()));
        return BY_CUSTOMER.contains(attribute)
                && (attribute != TicketAttribute.STATUS || reopens || status.equals(TicketStatus.CANCELLED.word()));
    }

    private static @Nullable String refusal(TicketAttribute attribute, ObjectNode asked, ObjectNode document) {
        if (attribute.owner() == TicketAttribute.Owner.SERVER) {
            return "is kept by the server";
        }
        return switch (attribute) {
            case EXTERNAL_ID -> document.has(attribute.label()) ? "identifies the ticket and cannot be changed" : null;
            case CHANNEL -> changesChannel(asked, document) ? "cannot be another than it came by" : null;
            case RELATED_PARTY ->
                changesCustomer(asked, document) ? "must keep the customer whose complaint it is" : null;
            case STATUS_CHANGE_REASON ->
                asked.has(TicketAttribute.STATUS.label()) ? null : "comes with another status only";
            default -> null;
        };
    }

    private static boolean changesChannel(ObjectNode asked, ObjectNode document) {
        JsonNode channel = asked.path(TicketAttribute.CHANNEL.label());
        return channel.isNull()
                || (channel.has("id")
                        && !channel.get("id")
                                .equals(document.path(TicketAttribute.CHANNEL.label())
                                        .path("id")));
    }

    private static boolean changesCustomer(ObjectNode asked, ObjectNode document) {
        String label = TicketAttribute.RELATED_PARTY.label();
        return !Parties.customer(asked.path(label)).equals(Parties.customer(document.path(label)));
    }
}
