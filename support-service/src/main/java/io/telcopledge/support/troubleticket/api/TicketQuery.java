package io.telcopledge.support.troubleticket.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.tmf.FieldSelection;
import io.telcopledge.kit.tmf.FilterValues;
import io.telcopledge.kit.tmf.ListPart;
import io.telcopledge.support.troubleticket.Comparison;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketFilter;
import io.telcopledge.support.troubleticket.TicketPath;
import io.telcopledge.support.troubleticket.TicketScope;
import io.telcopledge.support.troubleticket.store.TicketLists;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for (TMF630, Part 1: attribute selection, filtering, sorting, pagination).
 *
 * @param newestFirst {@code sort=-creationDate}, the default
 */
record TicketQuery(FieldSelection fields, List<TicketFilter> filters, boolean newestFirst, ListPart part) {

    private static final String SORT = "creationDate";

    /** Reads the parameters; fails with a {@link Refusal} (400) that names the one that is wrong. */
    static TicketQuery of(MultivaluedMap<String, String> parameters) {
        List<TicketFilter> filters = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            switch (parameter.getKey()) {
                case "fields", "offset", "limit", "sort" -> {}
                default -> filters.add(filter(parameter.getKey(), parameter.getValue()));
            }
        }
        return new TicketQuery(
                fields(parameters.getFirst("fields")),
                filters,
                newestFirst(parameters.getFirst("sort")),
                ListPart.of(parameters));
    }

    static FieldSelection fields(@Nullable String text) {
        return FieldSelection.of(text, TicketAttribute.labels());
    }

    TicketLists.Search search(TicketScope scope) {
        return new TicketLists.Search(scope, filters, newestFirst, part.offset(), part.limit());
    }

    private static TicketFilter filter(String name, List<String> values) {
        Optional<Comparison> comparison = Comparison.endOf(name);
        String path = comparison
                .map(found -> name.substring(0, name.length() - found.suffix().length()))
                .orElse(name);
        return TicketPath.parse(path)
                .map(found -> new TicketFilter(found, comparison.orElse(Comparison.EQ), FilterValues.of(values)))
                .orElseThrow(() -> Refusal.invalid(name, "is no attribute of a ticket"));
    }

    private static boolean newestFirst(@Nullable String sort) {
        if (sort == null || sort.equals("-" + SORT)) {
            return true;
        }
        if (sort.equals(SORT) || sort.equals("+" + SORT) || sort.equals(" " + SORT)) {
            return false;
        }
        throw Refusal.invalid("sort", "must be creationDate or -creationDate");
    }
}
