/** What the evidence adds up to for each promise and quarter: formulas, coverage, and the score made of them. Pure. */
@NullMarked
package io.telcopledge.reporting.scorecard;

import org.jspecify.annotations.NullMarked;
