/**
 * Reporting: what was promised, what the evidence says of it, and the report that anybody can check. It measures
 * nothing itself: its facts are the other services' events, and every figure leads back to them.
 */
@NullMarked
package io.telcopledge.reporting;

import org.jspecify.annotations.NullMarked;
