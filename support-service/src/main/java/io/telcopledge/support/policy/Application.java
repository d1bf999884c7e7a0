package io.telcopledge.support.policy;

import java.time.Instant;

/**
 * A manager said that running clocks take the version of a policy, and of its calendar, that was in force at an
 * instant. Clocks that are told of later, of cases from before, take it too.
 */
public record Application(String policy, Instant at, Made made) {}
