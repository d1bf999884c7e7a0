/** Appraisals over REST, shown to the agent and to who leads them. */
@NullMarked
package io.telcopledge.support.appraisal.api;

import org.jspecify.annotations.NullMarked;
