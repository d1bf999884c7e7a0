package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventData;
import java.util.Set;

/** A feature's view of its input topics. A CDI bean; the kit runs one consumer thread for each. */
public interface EventHandler {

    /** The consumer group, such as {@code support-hotline}; also the name of its offsets. Never to be renamed. */
    String group();

    Set<String> topics();

    /** The records that {@link #handle} understands; others that the catalogue knows are skipped and counted. */
    Set<Class<? extends EventData>> accepts();

    /** Whether repeats of (source, id) are kept away; a heavy stream says no and is idempotent by its own keys. */
    default boolean remembersEvents() {
        return true;
    }

    /**
     * Handles the batch in its transaction. May run more than once for a batch, after a rollback; a failure that is
     * neither transient nor a refusal makes a dead letter of the one event that causes it.
     */
    Uni<Void> handle(Batch batch);
}
