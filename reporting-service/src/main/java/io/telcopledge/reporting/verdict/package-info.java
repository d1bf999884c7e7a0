/**
 * How a verdict is given: one type per rule, which answers only where it applies, and {@code Judging}, the order in
 * which they are asked. Pure arithmetic on integers; what the figures are made of is no matter here.
 */
@NullMarked
package io.telcopledge.reporting.verdict;

import org.jspecify.annotations.NullMarked;
