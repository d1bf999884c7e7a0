package io.telcopledge.kit.consumer;

/** Somebody else has claimed a partition of the batch, or its offset moved: the transaction must not commit. */
final class FenceLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FenceLost(String consumer) {
        super(consumer + " no longer holds a partition of its batch", null, false, false);
    }
}
