/** Tells verdicts as they change, once whatever replicas there are. */
@NullMarked
package io.telcopledge.reporting.live.application;

import org.jspecify.annotations.NullMarked;
