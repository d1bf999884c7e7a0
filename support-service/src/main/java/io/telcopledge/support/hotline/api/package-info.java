/** The hotline's figures over REST. */
@NullMarked
package io.telcopledge.support.hotline.api;

import org.jspecify.annotations.NullMarked;
