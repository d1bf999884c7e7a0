/** The call centre at a glance, to be read across a room. */
@NullMarked
package io.telcopledge.support.page.wallboard;

import org.jspecify.annotations.NullMarked;
