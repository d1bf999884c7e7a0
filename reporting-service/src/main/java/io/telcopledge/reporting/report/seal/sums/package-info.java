/**
 * The evidence of a report, added up by quarter: what its figures follow from, and no case or person can be told by.
 */
@NullMarked
package io.telcopledge.reporting.report.seal.sums;

import org.jspecify.annotations.NullMarked;
