/**
 * The facts that events state, and which of several statements about the same fact is in effect: the newest revision,
 * whatever order they came in.
 */
@NullMarked
package io.telcopledge.reporting.evidence;

import org.jspecify.annotations.NullMarked;
