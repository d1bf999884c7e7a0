/** What a queue's history is read from. */
@NullMarked
package io.telcopledge.support.staffing.store;

import org.jspecify.annotations.NullMarked;
