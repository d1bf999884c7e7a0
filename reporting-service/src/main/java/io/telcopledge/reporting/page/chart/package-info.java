/**
 * A promise's quarters as drawings: one with axes, one small enough for a line of a table. They are texts and places
 * from a report's content; templates draw them as SVG, without a script and in any width.
 */
@NullMarked
package io.telcopledge.reporting.page.chart;

import org.jspecify.annotations.NullMarked;
