/** {@code telcopledge train}: what agents corrected teaches the model that reads complaints. */
@NullMarked
package io.telcopledge.local.training;

import org.jspecify.annotations.NullMarked;
