/**
 * Percentiles of a stream that can be merged and corrected: whole counts per bucket, so that adding and subtracting is
 * exact and in any order the same. Plain values; the form of a row or an event is text that both read.
 */
@NullMarked
package io.telcopledge.kit.sketch;

import org.jspecify.annotations.NullMarked;
