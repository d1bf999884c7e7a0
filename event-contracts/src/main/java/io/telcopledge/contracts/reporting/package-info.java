/**
 * What reporting-service says: how promises and milestones stand as it changes, which reports were sealed, and which
 * were corrected. No name of a person is in it.
 */
@NullMarked
package io.telcopledge.contracts.reporting;

import org.jspecify.annotations.NullMarked;
