package io.telcopledge.reporting.report.users;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import java.time.Instant;

/**
 * How many users the operator says it had in a quarter.
 *
 * @param users at the quarter's end; positive
 * @param declaredBy who said so
 */
public record UserCount(Quarter quarter, long users, Person declaredBy, Instant declaredAt) {}
