/** Takes the other services' events in. */
@NullMarked
package io.telcopledge.reporting.evidence.messaging;

import org.jspecify.annotations.NullMarked;
