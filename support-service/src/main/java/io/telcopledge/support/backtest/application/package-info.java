/** Runs back-tests: pages of cases through the pure engine. Nothing is written. */
@NullMarked
package io.telcopledge.support.backtest.application;

import org.jspecify.annotations.NullMarked;
