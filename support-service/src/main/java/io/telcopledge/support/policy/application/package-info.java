/** What managers do with policies and calendars, each in one transaction. */
@NullMarked
package io.telcopledge.support.policy.application;

import org.jspecify.annotations.NullMarked;
