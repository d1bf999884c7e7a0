package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.deadletter.DeadLettered.Failure;

/** Is told which events of a batch become dead letters. */
@FunctionalInterface
public interface Refusals {

    void add(Received event, Failure failure, String reason);
}
