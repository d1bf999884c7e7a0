/** Files of sealed reports in the database; only added to. */
@NullMarked
package io.telcopledge.reporting.report.format.store;

import org.jspecify.annotations.NullMarked;
