package io.telcopledge.reporting.report;

import io.telcopledge.reporting.evidence.FactKind;

/**
 * The facts of one kind that a quarter's figures were made of.
 *
 * @param facts how many are in effect
 * @param sha256 of the facts as canonical JSON arrays, a line each, sorted by their bytes; hexadecimal
 */
public record EvidenceDigest(FactKind<?> kind, long facts, String sha256) {}
