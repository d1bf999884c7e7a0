package io.telcopledge.reporting.programme;

import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import java.time.Period;

/**
 * Something that is to be reached.
 *
 * @param department that owes it
 * @param due how long after the programme's start, in months or days
 * @param proof what shows that it was reached
 */
public record Milestone(String id, Words title, Department department, Period due, Proof proof) {}
