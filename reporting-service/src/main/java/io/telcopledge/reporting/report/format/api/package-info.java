/** The report's files over REST, by suffix or by what the caller accepts. */
@NullMarked
package io.telcopledge.reporting.report.format.api;

import org.jspecify.annotations.NullMarked;
