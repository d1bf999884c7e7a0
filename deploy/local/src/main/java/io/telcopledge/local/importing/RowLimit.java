package io.telcopledge.local.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a row that has no end, before it fills the memory: one whose quote is never closed, a file that is no table. */
final class RowLimit extends FilterReader {

    static final int MOST = 4_000_000;

    private int read;

    RowLimit(Reader text) {
        super(text);
    }

    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int characters) throws IOException {
        read += characters;
        if (read > MOST) {
            throw new IOException("has no end within " + MOST + " characters; is a quote not closed?");
        }
    }
}
