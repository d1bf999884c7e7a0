/** The report over REST. Public: it holds no data of a person. */
@NullMarked
package io.telcopledge.reporting.report.api;

import org.jspecify.annotations.NullMarked;
