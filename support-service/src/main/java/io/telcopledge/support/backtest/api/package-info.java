/** Back-tests over REST. */
@NullMarked
package io.telcopledge.support.backtest.api;

import org.jspecify.annotations.NullMarked;
