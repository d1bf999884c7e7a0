/** Reads the cases of a past quarter and their histories, a page at a time. */
@NullMarked
package io.telcopledge.support.backtest.store;

import org.jspecify.annotations.NullMarked;
