package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;

/** Every system that held a person's data has confirmed that it is erased. */
public record ErasureCompleted(ErasureFacts erasure) implements ErasureEvent {

    public ErasureCompleted {
        Require.present("erasure", erasure);
        Require.present("erasure.completedAt", erasure.completedAt());
    }
}
