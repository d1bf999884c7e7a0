/** What the departments say of their quarter: causes and remedies, in versions, each with its author. Pure. */
@NullMarked
package io.telcopledge.reporting.report.narrative;

import org.jspecify.annotations.NullMarked;
