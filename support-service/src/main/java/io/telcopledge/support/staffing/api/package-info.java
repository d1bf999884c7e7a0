/** The advice over REST, with all that it stands on. */
@NullMarked
package io.telcopledge.support.staffing.api;

import org.jspecify.annotations.NullMarked;
