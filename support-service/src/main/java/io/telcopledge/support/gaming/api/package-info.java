/** What was found, over REST: for supervisors of their teams, for managers and auditors of all. */
@NullMarked
package io.telcopledge.support.gaming.api;

import org.jspecify.annotations.NullMarked;
