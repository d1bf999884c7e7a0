/** Sealed reports and what they name, in the database; only added to. */
@NullMarked
package io.telcopledge.reporting.report.seal.store;

import org.jspecify.annotations.NullMarked;
