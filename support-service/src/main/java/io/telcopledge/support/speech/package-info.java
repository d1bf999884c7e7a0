/**
 * What a recording says: a port to a speech server, which may be absent. A recording passes through memory and is kept
 * nowhere.
 */
@NullMarked
package io.telcopledge.support.speech;

import org.jspecify.annotations.NullMarked;
