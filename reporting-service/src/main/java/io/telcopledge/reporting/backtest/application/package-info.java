/** Reads the evidence of the quarters, asks the domain, returns. */
@NullMarked
package io.telcopledge.reporting.backtest.application;

import org.jspecify.annotations.NullMarked;
