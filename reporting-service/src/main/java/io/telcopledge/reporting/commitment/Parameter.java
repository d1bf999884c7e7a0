package io.telcopledge.reporting.commitment;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a commitment tells its formula.
 *
 * @param form what a value must be, as an error says it
 */
public record Parameter(String name, String form, Predicate<String> accepts) {

    /** A name that something else gives, such as that of an SLA clock. */
    public static Parameter name(String name) {
        return new Parameter(
                name, "must be lower-case words joined by hyphens", value -> value.matches("[a-z][a-z0-9-]*"));
    }

    /** One of a closed list. */
    public static Parameter oneOf(String name, String... values) {
        List<String> all = List.of(values);
        return new Parameter(name, "must be one of " + String.join(", ", all), all::contains);
    }

    /** A whole number in a range, both ends included. */
    public static Parameter whole(String name, long least, long most) {
        return new Parameter(
                name,
                "must be a whole number from " + least + " to " + most,
                value -> value.matches("[0-9]{1,18}")
                        && Long.parseLong(value) >= least
                        && Long.parseLong(value) <= most);
    }
}
