package io.telcopledge.support.troubleticket;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tickets of a list have in common.
 *
 * @param values any of these will do
 */
public record TicketFilter(TicketPath path, Comparison comparison, List<String> values) {

    /** A value with commas in it means itself, or any of its parts (TMF630). */
    public static TicketFilter of(TicketPath path, Comparison comparison, List<String> sent) {
        List<String> values = sent.stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(value), value.contains(",") ? Arrays.stream(value.split(",")) : Stream.empty()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return new TicketFilter(path, comparison, values);
    }
}
