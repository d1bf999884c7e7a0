/** Which promises this service owns and whether it gives evidence for them. Goes when each promise has a resource. */
@NullMarked
package io.telcopledge.network.status;

import org.jspecify.annotations.NullMarked;
