/** Calls as the switch tells them, read from {@code support.calls}, thousands a second. */
@NullMarked
package io.telcopledge.support.hotline.messaging;

import org.jspecify.annotations.NullMarked;
