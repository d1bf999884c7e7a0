package io.telcopledge.local.importing;

/**
 * Where a row stands.
 *
 * @param file which of the files of an import, counted from 0
 * @param row of the file, counted from 1 and without a header, blank ones too; 0 for what is said of all files
 */
record Place(int file, long row) {

    static final Place WHOLE = new Place(0, 0);

    private static final long ROWS_OF_A_FILE = 10_000_000_000L;

    /** Grows from row to row, and from file to file. */
    long order() {
        return file * ROWS_OF_A_FILE + row;
    }
}
