/**
 * Text of a person at rest and on its way. At rest it is encrypted under a key of that person, which itself lies
 * encrypted in the service's database; destroying the key erases every copy of the text, backups included, and leaves a
 * tombstone so that no new key is made. On its way through Kafka it is sealed under the master key and opened by the
 * one service that may read it.
 */
package io.telcopledge.kit.personal;
