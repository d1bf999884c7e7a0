package io.telcopledge.local.importing;

import io.telcopledge.local.importing.DataLine.Row;
import java.util.Set;

/**
 * Holds for the rows that have one of the values in a column.
 *
 * @param negated holds for the others instead
 */
record Condition(String column, Set<String> values, boolean negated) {

    boolean holds(Row row) {
        return values.contains(row.cell(column)) != negated;
    }
}
