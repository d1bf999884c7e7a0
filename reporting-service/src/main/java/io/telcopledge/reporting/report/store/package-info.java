/** Reads what a report is made of, in one snapshot of the database. */
@NullMarked
package io.telcopledge.reporting.report.store;

import org.jspecify.annotations.NullMarked;
