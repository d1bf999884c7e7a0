/** A sealed report with all that an outsider needs to check it: no database, no platform. */
@NullMarked
package io.telcopledge.reporting.report.seal.bundle;

import org.jspecify.annotations.NullMarked;
