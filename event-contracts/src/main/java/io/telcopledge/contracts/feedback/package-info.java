/** What customers say on any channel, what came of it, and the services that answer their needs. */
@NullMarked
package io.telcopledge.contracts.feedback;

import org.jspecify.annotations.NullMarked;
