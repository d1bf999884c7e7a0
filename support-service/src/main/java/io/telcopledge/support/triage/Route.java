package io.telcopledge.support.triage;

import io.telcopledge.triage.Department;

/**
 * Where a complaint goes.
 *
 * @param queue who takes it from there, such as {@code second-line}
 * @param skill what its agent should know
 */
public record Route(Department department, String queue, Skill skill) {}
