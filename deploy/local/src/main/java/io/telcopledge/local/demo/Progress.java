package io.telcopledge.local.demo;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells what happens, with the seconds since the start. Safe for use by several threads. */
public final class Progress {

    private final PrintWriter out;
    private final long started = System.nanoTime();

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public void say(String line) {
        double seconds = (System.nanoTime() - started) / 1e9;
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, line));
        out.flush();
    }

    /** Lines without a time. */
    void print(String text) {
        out.println(text);
        out.flush();
    }
}
