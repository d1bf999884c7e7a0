/**
 * Reads the commitments from their file, strictly: an error names line and field, and the service does not start. What
 * was published is compared with the record of it; a version that has been in force is never edited.
 */
@NullMarked
package io.telcopledge.reporting.commitment.file;

import org.jspecify.annotations.NullMarked;
