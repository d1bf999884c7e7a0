/** Narratives in the database; only added to. */
@NullMarked
package io.telcopledge.reporting.report.narrative.store;

import org.jspecify.annotations.NullMarked;
