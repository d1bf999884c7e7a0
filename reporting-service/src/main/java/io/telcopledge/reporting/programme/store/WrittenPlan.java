package io.telcopledge.reporting.programme.store;

import io.telcopledge.reporting.programme.Plan;
import io.telcopledge.reporting.report.Person;
import java.time.Instant;

/**
 * A version of the plan and how it came about.
 *
 * @param note why it was changed
 */
public record WrittenPlan(Plan plan, String note, Person by, Instant at) {}
