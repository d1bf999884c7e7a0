/** The back-test over REST. */
@NullMarked
package io.telcopledge.reporting.backtest.api;

import org.jspecify.annotations.NullMarked;
