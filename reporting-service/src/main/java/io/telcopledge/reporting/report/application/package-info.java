/** Composes a quarter's report: loads, asks the domain, returns. */
@NullMarked
package io.telcopledge.reporting.report.application;

import org.jspecify.annotations.NullMarked;
