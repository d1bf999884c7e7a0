/**
 * What is asked of reporting-service from a command line: {@code verify-report} has a sealed report computed again,
 * {@code back-test} tries a proposed file of commitments on past quarters.
 */
@NullMarked
package io.telcopledge.local.reports;

import org.jspecify.annotations.NullMarked;
