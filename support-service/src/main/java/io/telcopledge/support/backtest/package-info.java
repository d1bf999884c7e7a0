/**
 * What a changed policy or calendar would have done to a quarter that is over, before it is put in force: the cases'
 * own histories are told once more to clocks under the proposed policy. Plain values; nothing is stored.
 */
@NullMarked
package io.telcopledge.support.backtest;

import org.jspecify.annotations.NullMarked;
