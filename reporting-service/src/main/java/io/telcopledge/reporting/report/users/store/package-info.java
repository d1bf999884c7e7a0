/** Keeps what was declared: each declaration for ever, the last one in effect. */
@NullMarked
package io.telcopledge.reporting.report.users.store;

import org.jspecify.annotations.NullMarked;
