/**
 * The corpus, its held-out part, training, and the figures that say how good a model is. Nothing of it serves requests.
 */
@NullMarked
package io.telcopledge.triage.training;

import org.jspecify.annotations.NullMarked;
