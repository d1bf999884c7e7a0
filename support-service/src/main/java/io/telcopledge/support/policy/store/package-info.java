/** The rows of policies and calendars: versions are only added. */
@NullMarked
package io.telcopledge.support.policy.store;

import org.jspecify.annotations.NullMarked;
