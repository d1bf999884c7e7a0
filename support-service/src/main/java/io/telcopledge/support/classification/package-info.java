/**
 * People say what complaints are about, and models are trained on what they said: an adapter between complaints and
 * triage.
 */
@NullMarked
package io.telcopledge.support.classification;

import org.jspecify.annotations.NullMarked;
