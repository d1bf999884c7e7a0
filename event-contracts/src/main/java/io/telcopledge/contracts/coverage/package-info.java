/**
 * Declared completeness: which span of which stream a source has sent, and has been counted. Without it a missing event
 * cannot be told from one that never was.
 */
package io.telcopledge.contracts.coverage;
