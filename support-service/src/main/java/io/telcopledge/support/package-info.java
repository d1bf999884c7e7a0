/** The support service: the hotline, complaints and the promises about both. Only features live below. */
@NullMarked
package io.telcopledge.support;

import org.jspecify.annotations.NullMarked;
