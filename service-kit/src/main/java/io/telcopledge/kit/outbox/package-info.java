/**
 * Publishing as part of a transaction: rows first, then a relay that sends them in order and deletes what Kafka
 * acknowledged.
 */
package io.telcopledge.kit.outbox;
