/** Reads the regimes' definitions, strictly. */
@NullMarked
package io.telcopledge.reporting.regime.file;

import org.jspecify.annotations.NullMarked;
