/**
 * What a complaint is about, as a model suggests and people confirm it, and to whom it goes because of that. It knows
 * complaints by their ids only; nothing in it starts or stops a clock.
 */
@NullMarked
package io.telcopledge.support.triage;

import org.jspecify.annotations.NullMarked;
