/**
 * Refusals and faults as RFC 9457 problems with a stable {@code urn:telcopledge:problem:} type. A use case throws or
 * fails with {@link io.telcopledge.kit.problem.Refusal}; one form is given to every error of the service, in which no
 * value that was sent and no class of ours appears.
 */
package io.telcopledge.kit.problem;
