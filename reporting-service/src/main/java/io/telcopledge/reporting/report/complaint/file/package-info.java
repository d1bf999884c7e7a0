/** Reads the kinds of complaints from their file. */
@NullMarked
package io.telcopledge.reporting.report.complaint.file;

import org.jspecify.annotations.NullMarked;
