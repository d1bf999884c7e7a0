/**
 * What the services say to each other and hear from other systems: the envelope, the catalogue of events and the
 * registry of topics, and the codec between them and CloudEvents.
 *
 * <p>Each event has a record, a closed JSON Schema ({@code contracts/schemas}), a golden sample
 * ({@code contracts/samples}) and a message in {@code contracts/asyncapi.yaml}; tests hold these to one another.
 * Contracts only: no behaviour of a service enters here, and no dependency but Jackson, CloudEvents, Kafka's client and
 * the schema validator.
 */
package io.telcopledge.contracts;
