/**
 * Events over HTTP from who cannot speak Kafka: CloudEvents in structured, batched and binary mode, checked field by
 * field against their contracts, personal text sealed, and all or none of a request put into the outbox. Which events,
 * fields and streams there are is the contracts' and the topic registry's to say.
 */
package io.telcopledge.kit.edge;
