/** Suggesting: a model reads what comes in, and what it is sure of is kept. */
@NullMarked
package io.telcopledge.support.triage.application;

import org.jspecify.annotations.NullMarked;
