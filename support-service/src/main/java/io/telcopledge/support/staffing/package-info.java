/**
 * How many people a queue of the hotline needs in each quarter of an hour of the week, from its own history. The
 * domain, plain Java: the queueing models of A. K. Erlang and C. Palm, and what they are fed with.
 */
@NullMarked
package io.telcopledge.support.staffing;

import org.jspecify.annotations.NullMarked;
