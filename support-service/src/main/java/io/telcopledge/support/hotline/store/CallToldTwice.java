package io.telcopledge.support.hotline.store;

import org.apache.kafka.common.errors.RetriableException;

/** Somebody else stored the same call at the same time; another attempt will see it. */
final class CallToldTwice extends RetriableException {

    private static final long serialVersionUID = 1L;

    CallToldTwice() {
        super("a call was stored by another consumer at the same time");
    }
}
