package io.telcopledge.local.importing;

import java.util.List;

/**
 * Holds for the rows that have one of the values in a column. A value that ends in {@code *} stands for all that begin
 * so.
 *
 * @param negated holds for the others instead
 */
record Condition(String column, List<String> values, boolean negated) {

    boolean holds(DataLine line) {
        String cell = line.cells().getOrDefault(column, "");
        return values.stream().anyMatch(value -> isMet(value, cell)) != negated;
    }

    private static boolean isMet(String value, String cell) {
        return value.endsWith("*") ? cell.startsWith(value.substring(0, value.length() - 1)) : cell.equals(value);
    }
}
