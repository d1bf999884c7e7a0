/**
 * The {@code Idempotency-Key} of a POST: the same key of the same principal for the same operation has its effect once
 * and its answer again. The key is claimed in the effect's own transaction, so that there is no moment at which one is
 * kept without the other. Keys are kept for {@code telcopledge.idempotency.retention} (7 days); each new key clears
 * away two that are older, so that the table needs no timer.
 */
package io.telcopledge.kit.idempotency;
