/** The root of this service's REST prefix. */
@NullMarked
package io.telcopledge.feedback.status.api;

import org.jspecify.annotations.NullMarked;
