/**
 * The quarterly report: figures, their evidence and how they came about, in a canonical form. Nothing enters that
 * depends on the run, such as the time of generation, an offset, a revision or the id of an event: the same evidence
 * gives the same bytes.
 */
@NullMarked
package io.telcopledge.reporting.report;

import org.jspecify.annotations.NullMarked;
