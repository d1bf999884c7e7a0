package io.telcopledge.contracts;

/**
 * What an event says: the JSON data of one CloudEvent. Implementations are records whose constructors refuse what their
 * JSON Schema refuses.
 */
public interface EventData {

    /** The Kafka key: the id of the thing the event is about, so that the events of one thing stay in order. */
    String key();
}
