/** What readers of the hotline's figures and its consumer share: the thresholds in force, reports put together. */
@NullMarked
package io.telcopledge.support.hotline.application;

import org.jspecify.annotations.NullMarked;
