/** Keeps agents' days while calls come in, and publishes their quarters. */
@NullMarked
package io.telcopledge.support.appraisal.messaging;

import org.jspecify.annotations.NullMarked;
