package io.telcopledge.reporting.servicelevel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.tmf.FieldSelection;
import io.telcopledge.kit.tmf.FilterValues;
import io.telcopledge.kit.tmf.ListPart;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Few documents, all of them at hand.
 *
 * @param known the attributes that they can have
 */
record Documents(List<ObjectNode> all, Set<String> known) {

    private static final Set<String> OTHERS = Set.of("fields", "offset", "limit");

    /** One of them, as TMF630 answers it; fails with a 404 {@link Refusal}. */
    ObjectNode one(String id, @Nullable String fields) {
        FieldSelection selection = FieldSelection.of(fields, known);
        return all.stream()
                .filter(document -> document.path("id").asText().equals(id))
                .findFirst()
                .map(selection::select)
                .orElseThrow(() -> Refusal.notFound("service level"));
    }

    /** Those whose attributes have the values that are asked for, or a part of them. */
    Response list(UriInfo uri) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        parameters.keySet().stream()
                .filter(name -> !OTHERS.contains(name) && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid(name, "is no attribute of it");
                });
        FieldSelection fields = FieldSelection.of(parameters.getFirst("fields"), known);
        ListPart part = ListPart.of(parameters);
        List<ObjectNode> found =
                all.stream().filter(document -> matches(document, parameters)).toList();
        return part.answer(
                found.stream()
                        .skip(part.offset())
                        .limit(part.limit())
                        .map(fields::select)
                        .toList(),
                found.size(),
                uri);
    }

    private static boolean matches(ObjectNode document, MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !OTHERS.contains(parameter.getKey()))
                .allMatch(parameter -> FilterValues.of(parameter.getValue())
                        .contains(document.path(parameter.getKey()).asText()));
    }
}
