/** Narratives over REST, for the staff. */
@NullMarked
package io.telcopledge.reporting.report.narrative.api;

import org.jspecify.annotations.NullMarked;
