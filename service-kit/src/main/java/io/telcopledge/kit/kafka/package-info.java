/** Kafka's clients as every service configures them, and the contracts as beans. No handling of records here. */
package io.telcopledge.kit.kafka;
