/** Changed verdicts as a public stream of server-sent events that can be resumed. */
@NullMarked
package io.telcopledge.reporting.live.api;

import org.jspecify.annotations.NullMarked;
