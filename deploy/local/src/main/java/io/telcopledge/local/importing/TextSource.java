package io.telcopledge.local.importing;

import io.telcopledge.local.importing.DataLine.Row;
import java.util.List;

/** Where a row has a text. */
sealed interface TextSource permits TextSource.Column, Template {

    /** The text; empty where the row has none. */
    String textOf(Row row);

    /** The columns that it reads. */
    List<String> columns();

    /** How a refusal calls it. */
    String name();

    record Column(String column) implements TextSource {

        @Override
        public String textOf(Row row) {
            return row.cell(column);
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public String name() {
            return "column '" + column + "'";
        }
    }
}
