/** Reads all that regimes can be told of a quarter. */
@NullMarked
package io.telcopledge.reporting.regime.application;

import org.jspecify.annotations.NullMarked;
