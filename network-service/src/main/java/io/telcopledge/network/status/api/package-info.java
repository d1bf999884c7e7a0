/** The root of this service's REST prefix. */
@NullMarked
package io.telcopledge.network.status.api;

import org.jspecify.annotations.NullMarked;
