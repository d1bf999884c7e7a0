/**
 * Verdicts that change, told as they do: which of a scorecard's scores are news to who was told before. Pure; the
 * telling itself and the public stream of it lie below.
 */
@NullMarked
package io.telcopledge.reporting.live;

import org.jspecify.annotations.NullMarked;
