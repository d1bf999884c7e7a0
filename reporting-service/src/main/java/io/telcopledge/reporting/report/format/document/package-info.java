/**
 * A report as people read it in one language: sections of sentences and tables, from which each format is made. Pure.
 */
@NullMarked
package io.telcopledge.reporting.report.format.document;

import org.jspecify.annotations.NullMarked;
