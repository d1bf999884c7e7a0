/** Seals, restates and checks reports: loads, asks the domain, returns. */
@NullMarked
package io.telcopledge.reporting.report.seal.application;

import org.jspecify.annotations.NullMarked;
