/**
 * Which published counts of people are left out, so that no small one can be read or derived. Pure: it knows cells and
 * how they add up, and nothing of complaints.
 */
@NullMarked
package io.telcopledge.reporting.report.suppression;

import org.jspecify.annotations.NullMarked;
