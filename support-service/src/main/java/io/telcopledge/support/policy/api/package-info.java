/** Policies and calendars over REST: managers add versions, the desk and the auditor read them. */
@NullMarked
package io.telcopledge.support.policy.api;

import org.jspecify.annotations.NullMarked;
