package io.telcopledge.kit.sla.store;

import io.vertx.pgclient.PgException;

/** The same clock was started by another transaction at the same time; the transaction is to be repeated. */
public final class ClockChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As PostgreSQL names it, so that it is retried like any conflict of transactions. */
    private static final String SERIALIZATION_FAILURE = "40001";

    private static final String TEXT = "a clock was started by another transaction at the same time";

    ClockChangedMeanwhile() {
        super(TEXT, new PgException(TEXT, "ERROR", SERIALIZATION_FAILURE, ""));
    }
}
