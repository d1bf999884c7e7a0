package io.telcopledge.local.importing;

import java.util.Map;

/** What a data file holds at one place: a row, or something that cannot be read as one. */
sealed interface DataLine {

    /** Which row it is, counted from 1 and without a header. */
    long number();

    RowOutcome mappedBy(RowMapper mapper);

    /**
     * A row that was read.
     *
     * @param cells by column, without blanks around them; an empty cell is the empty text
     */
    record Row(long number, Map<String, String> cells) implements DataLine {

        /** @throws Refusal when the row has no such column */
        String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new Refusal("column '" + column + "'", "is not there");
            }
            return cell;
        }

        @Override
        public RowOutcome mappedBy(RowMapper mapper) {
            return mapper.map(this);
        }
    }

    /** A line that is no row: broken JSON, too few cells. */
    record Unreadable(long number, String problem) implements DataLine {

        @Override
        public RowOutcome mappedBy(RowMapper mapper) {
            return new RowOutcome.Refused(number, "row", problem, false);
        }
    }
}
