/**
 * Calls and the 15-minute intervals that they are counted in. The domain, plain Java, in whole milliseconds and counts:
 * a share or a mean is formed last, from sums.
 */
@NullMarked
package io.telcopledge.support.hotline;

import org.jspecify.annotations.NullMarked;
