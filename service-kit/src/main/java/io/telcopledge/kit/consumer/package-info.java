/**
 * Exactly once in effect: batches of records, each in one transaction with its offsets, fenced by epoch. Knows no
 * domain.
 */
package io.telcopledge.kit.consumer;
