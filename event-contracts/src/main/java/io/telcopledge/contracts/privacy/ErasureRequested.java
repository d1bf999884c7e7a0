package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;

/** A person wants their data erased. */
public record ErasureRequested(ErasureFacts erasure) implements ErasureEvent {

    public ErasureRequested {
        Require.present("erasure", erasure);
    }
}
