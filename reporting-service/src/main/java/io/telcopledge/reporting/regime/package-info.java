/** The same evidence as other regimes ask for it: definitions, and what they make of a quarter. Pure. */
@NullMarked
package io.telcopledge.reporting.regime;

import org.jspecify.annotations.NullMarked;
