/** Writes narratives. */
@NullMarked
package io.telcopledge.reporting.report.narrative.application;

import org.jspecify.annotations.NullMarked;
