/** What customers' feedback says that others have to act on. */
@NullMarked
package io.telcopledge.contracts.feedback;

import org.jspecify.annotations.NullMarked;
