/** The formats of a report besides its canonical JSON, all written from the same document. */
@NullMarked
package io.telcopledge.reporting.report.format;

import org.jspecify.annotations.NullMarked;
