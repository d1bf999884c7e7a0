/** Suggestions over REST. No rule of routing may enter. */
@NullMarked
package io.telcopledge.support.triage.api;

import org.jspecify.annotations.NullMarked;
