/**
 * A complaint, what is told of it in whatever order, and the promises that apply to it. The domain, plain Java: nothing
 * enters that knows a database session, a topic or a request, and the present time is a parameter.
 */
@NullMarked
package io.telcopledge.support.complaint;

import org.jspecify.annotations.NullMarked;
