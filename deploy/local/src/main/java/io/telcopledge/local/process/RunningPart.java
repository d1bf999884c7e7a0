package io.telcopledge.local.process;

import java.util.concurrent.TimeUnit;

/** The process of a part. */
public interface RunningPart {

    ProcessHandle process();

    /** Asks it to end in order, and returns when it has. */
    void stop();

    /** A process that ends in order by SIGTERM. */
    static RunningPart of(Process child) {
        return new RunningPart() {
            @Override
            public ProcessHandle process() {
                return child.toHandle();
            }

            @Override
            public void stop() {
                child.destroy();
                try {
                    if (!child.waitFor(20, TimeUnit.SECONDS)) {
                        child.destroyForcibly().waitFor();
                    }
                } catch (InterruptedException hurried) {
                    child.destroyForcibly();
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
