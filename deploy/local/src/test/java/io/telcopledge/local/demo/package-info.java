/** A platform that fails in every way it can, for all who post events. */
@NullMarked
package io.telcopledge.local.demo;

import org.jspecify.annotations.NullMarked;
