/**
 * What a proposed file of commitments would have made of past quarters, before it comes into force: nothing is stored.
 */
@NullMarked
package io.telcopledge.reporting.backtest;

import org.jspecify.annotations.NullMarked;
