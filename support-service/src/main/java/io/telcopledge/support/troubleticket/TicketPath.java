package io.telcopledge.support.troubleticket;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An attribute of a ticket, or one inside of it, such as {@code relatedParty.role}; positions in lists are not part of
 * it.
 *
 * @param attribute the attribute at the top
 * @param text the whole path
 */
public record TicketPath(TicketAttribute attribute, String text) {

    private static final Pattern INNER = Pattern.compile("(\\.@?[A-Za-z][A-Za-z0-9]{0,63}){0,4}");

    /** Reads a path; empty where the specification has no such attribute. */
    public static Optional<TicketPath> parse(String text) {
        int dot = text.indexOf('.');
        String top = dot < 0 ? text : text.substring(0, dot);
        return TicketAttribute.of(top)
                .filter(attribute -> INNER.matcher(text.substring(top.length())).matches())
                .filter(attribute -> dot < 0 || isNested(attribute))
                .map(attribute -> new TicketPath(attribute, text));
    }

    private static boolean isNested(TicketAttribute attribute) {
        return attribute.form() == TicketAttribute.Form.LIST || attribute.form() == TicketAttribute.Form.OBJECT;
    }

    /** Whether it leads into an attribute. */
    public boolean isInner() {
        return text.length() > attribute.label().length();
    }
}
