package io.telcopledge.local.cli;

/** What the exit codes mean, the same for every command. */
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    /** As picocli has it for arguments that it refuses. */
    static final int USAGE = 2;

    static final int NOT_RUNNING = 3;

    private ExitCode() {}
}
