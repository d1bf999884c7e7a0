package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;

/** What every event of an erasure has: all that is known of it. */
public sealed interface ErasureEvent extends EventData permits ErasureRequested, ErasureCompleted {

    ErasureFacts erasure();

    @Override
    default String key() {
        return erasure().requestId();
    }
}
