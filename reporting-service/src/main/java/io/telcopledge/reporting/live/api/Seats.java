package io.telcopledge.reporting.live.api;

import java.util.concurrent.atomic.AtomicInteger;

/** How many clients may listen at a time: a stream is held open, so that nobody else's is to be crowded out. */
final class Seats {

    private final int all;
    private final AtomicInteger taken = new AtomicInteger();

    Seats(int all) {
        this.all = all;
    }

    /** Whether there was a seat; it is to be left again. */
    boolean take() {
        return taken.getAndUpdate(count -> Math.min(all, count + 1)) < all;
    }

    void leave() {
        taken.decrementAndGet();
    }

    boolean isEmpty() {
        return taken.get() == 0;
    }
}
