package io.telcopledge.local.importing;

import java.util.Map;

/** What a data file holds at one place: a row, or something that cannot be read as one. */
sealed interface DataLine {

    Place at();

    /** By column, without blanks around them; an empty cell is the empty text. Of what is no row, what can be read. */
    Map<String, String> cells();

    RowOutcome mappedBy(RowMapper mapper);

    /** Whether nobody wrote anything there. */
    boolean isBlank();

    /** A row that was read. */
    record Row(Place at, Map<String, String> cells) implements DataLine {

        /** @throws Refusal when the row has no such column, or no text in it */
        String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new Refusal(named(column), "is not there");
            }
            if (cell.indexOf(FileText.UNDECODABLE) >= 0) {
                throw new Refusal(named(column), "has bytes that are no text in the file's charset (charset: ...)");
            }
            return cell;
        }

        private static String named(String column) {
            return "column '" + column + "'";
        }

        @Override
        public RowOutcome mappedBy(RowMapper mapper) {
            return mapper.map(this);
        }

        @Override
        public boolean isBlank() {
            return cells.values().stream().allMatch(String::isEmpty);
        }
    }

    /** A line that is no row: broken JSON, too few cells. */
    record Unreadable(Place at, Map<String, String> cells, String problem) implements DataLine {

        @Override
        public RowOutcome mappedBy(RowMapper mapper) {
            return new RowOutcome.Refused(at, "row", problem);
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }
}
