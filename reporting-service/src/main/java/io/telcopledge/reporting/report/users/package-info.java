/** How many users the operator says it has, quarter by quarter: what complaints per million are of. */
@NullMarked
package io.telcopledge.reporting.report.users;

import org.jspecify.annotations.NullMarked;
