package io.telcopledge.local.process;

import java.io.IOException;

/** A part of the platform that runs as a process of its own. */
public interface Part {

    String name();

    /** Starts the process; each time at the same address, on the same data. */
    RunningPart start() throws IOException;

    /** Whether it does its work now. Asked from one thread, also while it starts. */
    boolean isReady();

    /** The end of what it wrote, for a human who wants to know why it does not run. */
    default String lastWords() {
        return "";
    }
}
