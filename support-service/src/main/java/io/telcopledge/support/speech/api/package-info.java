/** Recordings over REST. */
@NullMarked
package io.telcopledge.support.speech.api;

import org.jspecify.annotations.NullMarked;
