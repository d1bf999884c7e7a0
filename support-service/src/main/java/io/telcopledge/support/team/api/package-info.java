/** Who works in which team, over REST. */
@NullMarked
package io.telcopledge.support.team.api;

import org.jspecify.annotations.NullMarked;
