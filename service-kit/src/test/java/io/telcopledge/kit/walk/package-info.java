/** Seeded walks: consumer, outbox and clock through crashes between any two steps, held against a sequential model. */
package io.telcopledge.kit.walk;
