/** A quarter's complaints, counted, and the tables of them that may be published. Pure. */
@NullMarked
package io.telcopledge.reporting.report.complaint;

import org.jspecify.annotations.NullMarked;
