/** The agents' rows. */
@NullMarked
package io.telcopledge.support.team.store;

import org.jspecify.annotations.NullMarked;
