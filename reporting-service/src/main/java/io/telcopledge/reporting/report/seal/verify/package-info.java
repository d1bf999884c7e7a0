/** What a check of a sealed report found. Pure. */
@NullMarked
package io.telcopledge.reporting.report.seal.verify;

import org.jspecify.annotations.NullMarked;
