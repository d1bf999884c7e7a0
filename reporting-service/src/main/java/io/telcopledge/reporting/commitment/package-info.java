/**
 * Commitments as code: what was promised, with target, formula, population, evidence, owner and the date from which it
 * counts. Plain values; whether a promise is kept is the scorecard's to say.
 */
@NullMarked
package io.telcopledge.reporting.commitment;

import org.jspecify.annotations.NullMarked;
