/** The versions of the plan, the events that show a milestone, and what was told. */
@NullMarked
package io.telcopledge.reporting.programme.store;

import org.jspecify.annotations.NullMarked;
