/** Reads the scorecard: loads, asks the domain, returns. */
@NullMarked
package io.telcopledge.reporting.scorecard.application;

import org.jspecify.annotations.NullMarked;
