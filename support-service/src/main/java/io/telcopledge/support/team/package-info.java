/**
 * The agents of the call centre, their teams and who supervises them: what figures are grouped by and who may see them.
 * The domain, plain Java; an agent is a reference, never a name or anything else of a person.
 */
@NullMarked
package io.telcopledge.support.team;

import org.jspecify.annotations.NullMarked;
