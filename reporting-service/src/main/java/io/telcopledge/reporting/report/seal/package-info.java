/**
 * Sealed reports: when a quarter can be sealed and by whom, what a seal names, and what a restatement changed. Pure;
 * how it is signed, stored, checked and served lies in the packages below.
 */
@NullMarked
package io.telcopledge.reporting.report.seal;

import org.jspecify.annotations.NullMarked;
