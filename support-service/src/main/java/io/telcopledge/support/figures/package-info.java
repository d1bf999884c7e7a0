/**
 * Figures as they are shown: a number with its numerator and denominator, and nothing instead of a zero without
 * evidence.
 */
@NullMarked
package io.telcopledge.support.figures;

import org.jspecify.annotations.NullMarked;
