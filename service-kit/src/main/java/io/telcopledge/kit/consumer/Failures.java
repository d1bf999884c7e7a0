package io.telcopledge.kit.consumer;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a failure that passes from one that the event itself causes. */
final class Failures {

    /**
     * SQLSTATE classes that accuse the event: wrong data, violated constraint, violated check option. All others tell
     * of the connection, of other transactions, of the server or of a schema that is not there yet: those pass.
     */
    private static final Set<String> OF_THE_EVENT = Set.of("21", "22", "23", "44");

    private Failures() {}

    /** Whether another attempt may succeed without the event being changed. */
    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = sqlState(cause);
            if (state != null) {
                return state.length() < 2 || !OF_THE_EVENT.contains(state.substring(0, 2));
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof io.smallrye.mutiny.TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof InterruptedException
                    || cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    /** Names the failure without its message, which may quote what a person wrote. */
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder("handling fails: ");
        String separator = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(separator).append(cause.getClass().getSimpleName());
            String state = sqlState(cause);
            if (state != null) {
                text.append(" (SQLSTATE ").append(state).append(')');
            }
            separator = " < ";
        }
        return text.toString();
    }

    private static @org.jspecify.annotations.Nullable String sqlState(Throwable failure) {
        return failure instanceof PgException refused ? refused.getSqlState() : null;
    }
}
