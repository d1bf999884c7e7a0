package io.telcopledge.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.json.IllegibleText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What JSON binding refused, by the path of the field; Jackson's own message may quote the value. */
final class JsonRefusal {

    private JsonRefusal() {}

    static FieldError of(JsonProcessingException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidEvent invalid) {
                return new FieldError(invalid.field(), "is not valid");
            }
        }
        if (!(refused instanceof JsonMappingException mapping)) {
            return new FieldError("body", "is not JSON");
        }
        String path = mapping.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining());
        String field = path.startsWith(".") ? path.substring(1) : path;
        return new FieldError(field.isEmpty() ? "body" : field, message(mapping));
    }

    private static String message(JsonMappingException refused) {
        if (refused instanceof IllegibleText text) {
            return text.problem();
        }
        if (refused instanceof UnrecognizedPropertyException) {
            return "is not known";
        }
        if (refused instanceof InvalidFormatException form
                && form.getTargetType().isEnum()) {
            return Arrays.stream(form.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return refused instanceof ValueInstantiationException ? "is not valid" : "is missing or has the wrong type";
    }
}
