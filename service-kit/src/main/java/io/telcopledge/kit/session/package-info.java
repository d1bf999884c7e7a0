/**
 * People's sessions with the pages, from signing in to signing out. A session is a row in the service's own database,
 * so that it ends for every replica at once, and an old cookie opens nothing. What stands at the pages' door is here
 * too: who may sign somebody out, what "Back" to a used code leads to, and what becomes of words that come after the
 * session's end.
 */
@NullMarked
package io.telcopledge.kit.session;

import org.jspecify.annotations.NullMarked;
