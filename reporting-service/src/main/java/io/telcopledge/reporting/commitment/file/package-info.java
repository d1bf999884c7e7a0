/** Reads the commitments from their file, strictly: an error names the field, and the service does not start. */
@NullMarked
package io.telcopledge.reporting.commitment.file;

import org.jspecify.annotations.NullMarked;
