package io.telcopledge.reporting.commitment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a promise is measured.
 *
 * @param formula by name and version
 * @param parameters all that the formula has, and no others, in the order of their names
 */
public record Measure(Formula formula, Map<String, String> parameters) {

    public Measure {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        for (Parameter parameter : formula.parameters()) {
            String value = parameters.get(parameter.name());
            if (value == null || !parameter.accepts().test(value)) {
                throw new IllegalArgumentException(parameter.name() + " " + parameter.form() + "; is " + value);
            }
        }
        if (parameters.size() != formula.parameters().size()) {
            throw new IllegalArgumentException(formula.id() + " does not have all of " + parameters.keySet());
        }
    }

    /** The value of a parameter that the formula has. */
    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException(formula.id() + " has no parameter " + name);
        }
        return value;
    }
}
