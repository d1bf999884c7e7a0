package io.telcopledge.local.importing;

import io.telcopledge.local.importing.DataLine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with columns in braces, such as {@code answered-{Call Id}}.
 *
 * @param parts alternately literal and column, beginning with a literal that may be empty
 */
record Template(List<String> parts) implements TextSource {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    static Template parse(String text) {
        List<String> parts = new ArrayList<>();
        Matcher column = COLUMN.matcher(text);
        int end = 0;
        while (column.find()) {
            parts.add(text.substring(end, column.start()));
            parts.add(column.group(1));
            end = column.end();
        }
        parts.add(text.substring(end));
        return new Template(List.copyOf(parts));
    }

    /** Empty when every column in it is empty, so that an optional field can be left out. */
    @Override
    public String textOf(Row row) {
        StringBuilder text = new StringBuilder();
        boolean filled = columns().isEmpty();
        for (int i = 0; i < parts.size(); i++) {
            String part = i % 2 == 0 ? parts.get(i) : row.cell(parts.get(i));
            filled |= i % 2 == 1 && !part.isEmpty();
            text.append(part);
        }
        return filled ? text.toString() : "";
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i < parts.size(); i += 2) {
            columns.add(parts.get(i));
        }
        return columns;
    }

    @Override
    public String name() {
        return String.join(
                ", ", columns().stream().map(c -> "column '" + c + "'").toList());
    }
}
