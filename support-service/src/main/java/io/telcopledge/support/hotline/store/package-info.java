/** Rows of calls and intervals, written by the batch; and the publication of changed intervals. */
@NullMarked
package io.telcopledge.support.hotline.store;

import org.jspecify.annotations.NullMarked;
