/** Adds the facts in effect up, by quarter, in the database: a scorecard reads intervals and cases, never events. */
@NullMarked
package io.telcopledge.reporting.scorecard.store;

import org.jspecify.annotations.NullMarked;
