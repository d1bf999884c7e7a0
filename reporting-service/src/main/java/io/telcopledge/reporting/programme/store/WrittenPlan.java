package io.telcopledge.reporting.programme.store;

import io.telcopledge.reporting.programme.Plan;
import java.time.Instant;

/**
 * A version of the plan and how it came about.
 *
 * @param note why it was changed
 * @param by the manager; kept, not published
 */
public record WrittenPlan(Plan plan, String note, String by, Instant at) {}
