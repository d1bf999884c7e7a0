package io.telcopledge.reporting.report.seal.verify;

/** How far a check is: said by the thread that carries it through, seen by another that tells of it. */
public final class CheckProgress {

    private volatile long all;
    private volatile long read;

    /** @param events that will be read */
    public void willRead(long events) {
        all = events;
    }

    /** @param events that were read so far */
    public void hasRead(long events) {
        read = events;
    }

    /** 0 while that is not known. */
    public long all() {
        return all;
    }

    public long read() {
        return read;
    }
}
